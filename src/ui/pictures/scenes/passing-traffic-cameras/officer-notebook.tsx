import { Tree } from "../../parts/outdoors.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Blocks } from "../../parts/street.tsx";
import { Card, Notebook, Pen } from "../../parts/things.tsx";
import { Truck } from "../../parts/vehicles.tsx";

/** At the roadside: a notebook, a card held out, a truck behind them. */
export function OfficerNotebook() {
  return (
    <>
      <Soft>
        <Blocks y={112} />
        <Line d="M0 112H320M0 140H320" />
      </Soft>
      <Tree x={24} y={140} soft scale={1.1} />
      <Truck x={214} y={156} load />
      <Person x={128} y={170} flip marked who="father" scale={0.9} near={[112, 122]} />
      <Person
        x={66}
        y={170}
        who="officer"
        scale={0.9}
        near={[88, 118]}
        far={[92, 118]}
        head={[1, 2]}
      />
      <Notebook x={91} y={114} />
      <Pen x={93} y={112} />
      <Card x={106} y={118} />
    </>
  );
}
