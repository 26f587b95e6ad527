import { Hills } from "../../parts/outdoors.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Barrier } from "../../parts/street.tsx";
import { Book, Pen } from "../../parts/things.tsx";
import { Truck } from "../../parts/vehicles.tsx";

/** A bar across the road, a book, and a truck that has stopped. */
export function Checkpoint() {
  return (
    <>
      <Soft>
        <Hills y={112} />
        <Line d="M0 168H320" />
      </Soft>
      <Soft>
        <Line fill="paper" d="M254 150V84H312V150ZM248 84 256 74H310L318 84Z" />
        <Line d="M262 96H282V120H262ZM290 150V98H306V150" />
      </Soft>
      <Truck x={38} y={160} load driver />
      <Person
        x={172}
        y={166}
        flip
        who="officer"
        scale={0.86}
        near={[156, 124]}
        far={[150, 122]}
        head={[1, 2]}
      />
      <Book x={152} y={122} scale={0.9} />
      <Pen x={155} y={118} />
      <Barrier x={246} y={172} width={54} />
    </>
  );
}
