import { Hills, Tree } from "../../parts/outdoors.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Truck } from "../../parts/vehicles.tsx";

/** A truck by the river; the driver sits on its bed. Nobody is about. */
export function RiverBank() {
  return (
    <>
      <Soft>
        <Hills y={78} />
        <Line d="M0 112H320M20 90H60M84 96H150M196 88H250M264 100H310M36 104H80M170 104H216" />
        <Line d="M18 130l3-8M22 130V120M26 130 25 123M296 138l3-8M300 138V128M304 138 303 131M150 174h6M60 168h5" />
      </Soft>
      <Truck x={196} y={158} load />
      <Line d="M110 110 86 135" />
      <Line fill="paper" d="M112 135H84V140H112Z" />
      <Person
        x={96}
        y={152}
        flip
        marked
        who="father"
        pose="sit"
        scale={0.85}
        near={[82, 122]}
        far={[84, 116]}
      />
      <Tree x={36} y={148} />
    </>
  );
}
