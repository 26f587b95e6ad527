import { Footprint, Hills, House, Pole, Tree } from "../../parts/outdoors.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Bag } from "../../parts/things.tsx";

const steps = [14, 40, 66, 92, 118, 144, 170] as const;

/** The road home, nobody near; the card in the pocket, footprints behind. */
export function WalkingHome() {
  return (
    <>
      <Soft>
        <Hills y={130} />
        <Pole x={14} y={134} />
        <Pole x={98} y={134} />
        <Pole x={182} y={134} />
        <Line d="M0 66 8 62M20 62Q56 82 92 62M104 62Q140 82 176 62M188 62Q244 84 320 60" />
      </Soft>
      <Tree x={56} y={138} soft />
      <Tree x={142} y={136} scale={0.8} soft />
      <House x={282} y={138} smoke />
      <Line d="M0 154C90 142 200 148 320 146" />
      {steps.map((x, index) => (
        <Footprint key={x} x={x} y={index % 2 ? 162 : 172} left={index % 2 > 0} />
      ))}
      <Person x={216} y={170} who="mother" pose="step" near={[204, 137]} />
      <Bag x={203} y={136} scale={0.8} />
      <path d="M214 134.5H224V141H214ZM216.5 138H219" strokeWidth="1.2" />
    </>
  );
}
