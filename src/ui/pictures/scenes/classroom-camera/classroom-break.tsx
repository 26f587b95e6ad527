import { Desk } from "../../parts/furniture.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Clock, Window } from "../../parts/room.tsx";
import { Blackboard, Flowerpot, SchoolDesk } from "../../parts/school.tsx";
import { BoxCamera } from "../../parts/street.tsx";
import { Ledger } from "../../parts/things.tsx";

/** Break: a friend beckons across the desks. */
export function ClassroomBreak() {
  return (
    <>
      <Soft>
        <Line d="M0 8H320M0 128H320" />
      </Soft>
      <Window x={276} y={84} day />
      <Flowerpot x={276} y={84} />
      <Blackboard x={120} y={92} width={136} />
      <BoxCamera x={112} y={8} flip lit scale={1.15} />
      <Clock x={214} y={42} />
      <Desk x={42} y={156} width={76} scale={0.9} />
      <Ledger x={42} y={113} />
      <SchoolDesk x={276} y={168} flip />
      <Person x={268} y={168} flip marked who="teen" pose="sit" near={[252, 132]} />
      <SchoolDesk x={142} y={168} flip />
      <Person x={192} y={168} who="friend" near={[209, 104]} />
    </>
  );
}
