import { Arm } from "../../parts/arm.tsx";
import { Cabinet, Desk } from "../../parts/furniture.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Clock, Window } from "../../parts/room.tsx";
import { Card, Ledger, Pen } from "../../parts/things.tsx";

/** The new card passes over the desk; a line in the ledger waits to be signed. */
export function CardHandover() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320" />
        <Window x={58} y={76} />
        <Clock x={152} y={40} />
        <Cabinet x={278} y={140} />
      </Soft>
      <Person x={206} y={152} flip who="clerk" far={[163, 97]} near="none" lean={14} />
      <Desk x={182} y={166} width={118} />
      <Ledger x={172} y={120} />
      <Pen x={197} y={119} />
      <Person x={114} y={168} who="mother" near={[146, 99]} lean={5} />
      <Card x={154} y={95} />
      <Arm from={[208, 91]} to={[220, 114]} />
    </>
  );
}
