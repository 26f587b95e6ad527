import { Arm } from "../../parts/arm.tsx";
import { Counter } from "../../parts/furniture.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Clock } from "../../parts/room.tsx";
import { Bag, Card, Ledger, Pen } from "../../parts/things.tsx";

/** A counter at the bank: a ledger, a card in the hand, two more waiting. */
export function PayBank() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320M176 24V108M176 24H316M246 24V60M176 60H316" />
        <Clock x={110} y={42} />
        <Person x={28} y={152} who="man" />
        <Person x={66} y={154} who="woman" />
      </Soft>
      <Person x={244} y={156} flip who="clerk" near="none" head={[1, 2]} lean={4} />
      <Counter x={244} y={168} width={168} />
      <Ledger x={212} y={120} />
      <Pen x={219} y={117} />
      <Arm from={[250, 96]} to={[226, 110]} />
      <Person x={120} y={168} marked who="aunt" near={[140, 102]} />
      <Card x={148} y={97} />
      <Bag x={111} y={134} scale={0.8} />
    </>
  );
}
