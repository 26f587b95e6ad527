import { Arm } from "../../parts/arm.tsx";
import { Counter as Desk, Shelves } from "../../parts/furniture.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Clock } from "../../parts/room.tsx";
import { Card, Ledger, Pen, Phone, Tin } from "../../parts/things.tsx";

/** The counter of the communications office: a card is shown, a ledger lies open. */
export function Counter() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320M16 36H64V88H16ZM24 48H56M24 58H50M24 68H56" />
        <Clock x={128} y={40} />
        <Shelves x={230} y={48} width={84} />
      </Soft>
      <Person x={220} y={156} flip who="clerk" near="none" lean={3} head={[1, 1]} />
      <Desk x={226} y={166} width={200} />
      <Phone x={150} y={118} />
      <Ledger x={193} y={119} />
      <Pen x={200} y={116} />
      <Arm from={[226, 97]} to={[208, 110]} />
      <Tin x={286} y={117} />
      <Person x={100} y={168} who="mother" near={[124, 100]} />
      <Card x={132} y={95} />
    </>
  );
}
