import { Handset } from "../../parts/goods.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Window } from "../../parts/room.tsx";
import { Blackboard, SchoolDesk } from "../../parts/school.tsx";
import { BoxCamera } from "../../parts/street.tsx";
import { Book } from "../../parts/things.tsx";

/** During a lesson a phone passes under the desks. */
export function PhoneUnderDesk() {
  return (
    <>
      <Soft>
        <Line d="M0 8H320M0 132H320" />
        <Window x={290} y={80} day />
      </Soft>
      <Blackboard x={96} y={90} width={130} />
      <BoxCamera x={100} y={8} flip lit />
      <Person x={56} y={158} flip who="teacher" near={[34, 114]} head={[1, 1]} />
      <Book x={30} y={113} />
      <SchoolDesk x={176} y={170} flip />
      <Person x={176} y={170} flip marked who="teen" pose="sit" near={[204, 144]} />
      <Person x={254} y={170} flip who="clerk" scale={0.88} pose="sit" near={[222, 143]} />
      <SchoolDesk x={254} y={170} flip />
      <Handset x={213} y={149} />
    </>
  );
}
