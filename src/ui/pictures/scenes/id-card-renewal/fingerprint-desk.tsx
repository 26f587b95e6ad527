import { Arm } from "../../parts/arm.tsx";
import { Bench, Desk } from "../../parts/furniture.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Board, DeskLamp } from "../../parts/room.tsx";
import { Ledger, Pad, Pen } from "../../parts/things.tsx";

/** The desk with the small plate: a hand on it, a ledger open, others waiting behind. */
export function FingerprintDesk() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320M284 138V40H314V138M290 48H308V88H290Z" />
        <Board x={196} y={40} />
        <Bench x={54} y={148} width={84} />
        <Person x={30} y={150} who="elder" pose="sit" near={[42, 118]} />
        <Person x={76} y={152} who="woman" near={[86, 114]} />
      </Soft>
      <Person x={226} y={152} flip who="clerk" pose="sit" near="none" head={[2, 1]} />
      <Desk x={214} y={166} width={140} />
      <DeskLamp x={268} y={117} lit />
      <Ledger x={199} y={120} />
      <Pen x={206} y={117} />
      <Arm from={[233, 99]} to={[214, 111]} />
      <Pad x={161} y={119} />
      <Person x={130} y={168} who="mother" near={[155, 111]} lean={4} head={[2, 1]} />
    </>
  );
}
