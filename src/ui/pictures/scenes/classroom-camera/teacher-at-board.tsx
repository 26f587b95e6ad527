import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Window } from "../../parts/room.tsx";
import { Blackboard, SchoolDesk } from "../../parts/school.tsx";
import { BoxCamera } from "../../parts/street.tsx";
import { Book } from "../../parts/things.tsx";

/** A question that is not in the book; the class listens. */
export function TeacherAtBoard() {
  return (
    <>
      <Soft>
        <Line d="M0 8H320M0 132H320" />
        <Window x={286} y={84} day />
      </Soft>
      <Blackboard x={114} y={92} width={150} />
      <BoxCamera x={120} y={8} flip lit />
      <Person x={68} y={160} marked who="teacher" near={[92, 112]} />
      <Book x={94} y={112} />
      <SchoolDesk x={196} y={168} flip />
      <Person x={208} y={168} flip who="teen" />
      <SchoolDesk x={282} y={168} flip />
      <Person x={282} y={168} flip who="friend" pose="sit" near={[264, 126]} />
    </>
  );
}
