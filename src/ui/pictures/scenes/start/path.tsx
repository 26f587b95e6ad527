import { Footprint, Hills } from "../../parts/outdoors.tsx";
import { Line, Soft } from "../../parts/place.tsx";

/** What is shown where a scene has no drawing: a path with footprints. */
export function Path() {
  return (
    <>
      <Soft>
        <Hills y={92} />
        <Line d="M0 144C80 118 240 150 320 116M0 172C90 148 230 180 320 146" />
      </Soft>
      {[30, 70, 110, 150, 190, 230, 270].map((x, index) => (
        <Footprint key={x} x={x} y={index % 2 ? 142 : 154} left={index % 2 > 0} scale={1.3} />
      ))}
    </>
  );
}
