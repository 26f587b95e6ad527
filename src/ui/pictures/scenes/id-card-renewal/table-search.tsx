import { Cabinet, LowTable } from "../../parts/furniture.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Lamp, Window } from "../../parts/room.tsx";
import { Cup, Kettle, Paper, Sheet, Tin } from "../../parts/things.tsx";

/** Something is being looked for: a drawer stands open, the table is full of things. */
export function TableSearch() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320M288 138V112H314V138" />
        <Kettle x={301} y={112} />
        <Window x={150} y={76} night />
      </Soft>
      <Lamp x={222} y={40} cord={40} lit />
      <Cabinet x={46} y={156} open />
      <Person
        x={116}
        y={166}
        flip
        who="mother"
        lean={16}
        head={[3, 3]}
        near={[82, 108]}
        far={[76, 106]}
      />
      <Sheet x={150} y={174} />
      <Sheet x={30} y={172} />
      <Person x={262} y={166} flip who="grandmother" pose="floor" near={[238, 132]} />
      <LowTable x={204} y={170} width={80} />
      <Tin x={182} y={144} />
      <Cup x={203} y={147} />
      <Tin x={222} y={145} scale={0.7} />
      <Paper x={232} y={130} />
    </>
  );
}
