import { Footprint, Hills, House, Pole, Tree } from "../../parts/outdoors.tsx";
import { Line, Soft } from "../../parts/place.tsx";

const school =
  "M148 82V48H168V34H184V48H204V82ZM168 48H184M171 82V68H181V82M154 56H162V64H154ZM190 56H198V64H190ZM176 38V41L178 43";
const office =
  "M246 82V46H306V82ZM240 46 250 36H302L312 46ZM254 58H284V70H254ZM250 70H288M292 82V56H301V82";

/** Which of the day's footprints are broken: not known to have been left. */
const broken = [0, 0, 1, 0, 1, 1, 0, 0, 1, 0, 0, 1] as const;

/** A day as a line of footprints past house, road, school and counter. */
export function Home() {
  return (
    <>
      <Soft>
        <Hills y={82} />
      </Soft>
      <House x={44} y={82} smoke />
      <Pole x={104} y={84} scale={0.8} soft />
      <Tree x={124} y={84} soft />
      <Line fill="paper" d={school} />
      <Tree x={223} y={84} scale={0.8} soft />
      <Line fill="paper" d={office} />
      {broken.map((dots, index) => (
        <Footprint
          key={index}
          x={18 + index * 26}
          y={Math.round(101 + 5 * Math.sin(index / 1.75) + (index % 2 ? -5 : 5))}
          turn={Math.round(12 * Math.cos(index / 1.75))}
          left={index % 2 > 0}
          dots={dots > 0}
        />
      ))}
    </>
  );
}
