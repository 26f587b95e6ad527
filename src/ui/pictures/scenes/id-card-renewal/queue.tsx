import { Bench } from "../../parts/furniture.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Board, Door, Lamp } from "../../parts/room.tsx";
import { Bag, Paper, Stick } from "../../parts/things.tsx";

/** Five people wait before the door of a small office; a list hangs on it. */
export function Queue() {
  return (
    <>
      <Soft>
        <Line d="M0 140H320M0 16H320M0 22H320M6 44H46V88H6ZM26 44V88M6 66H46" />
      </Soft>
      <Board x={104} y={50} />
      <Bench x={28} y={150} width={48} />
      <Door x={274} y={140} />
      <Paper x={270} y={84} />
      <Lamp x={172} y={36} cord={14} lit />
      <Line fill="paper" d="M240 140H308V147H240Z" />
      <Person x={64} y={166} who="woman" near={[62, 127]} />
      <Bag x={62} y={127} scale={0.9} />
      <Person x={101} y={164} who="elder" near={[120, 127]} />
      <Stick x={118} y={165} />
      <Person x={142} y={167} who="mother" near={[153, 124]} far={[157, 122]} />
      <Person x={180} y={165} who="man" />
      <Person x={222} y={167} who="neighbour" head={[2, -1]} />
    </>
  );
}
