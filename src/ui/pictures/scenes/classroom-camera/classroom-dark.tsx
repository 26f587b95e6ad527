import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Daylight, Hatch, Window } from "../../parts/room.tsx";
import { Blackboard, SchoolDesk } from "../../parts/school.tsx";
import { BoxCamera } from "../../parts/street.tsx";

/** The power has gone; a poem goes on by daylight. */
export function ClassroomDark() {
  return (
    <>
      <Soft>
        <Hatch x={0} y={0} width={320} height={132} step={9} />
        <Line d="M0 8H320M0 132H320" />
        <Daylight d="M262 40H302L240 178H150Z" />
      </Soft>
      <Window x={282} y={86} day />
      <Blackboard x={96} y={92} width={130} />
      <BoxCamera x={100} y={8} flip lit={false} />
      <SchoolDesk x={176} y={168} flip />
      <Person x={190} y={168} flip marked who="teen" head={[0, -1]} />
      <SchoolDesk x={266} y={168} flip />
      <Person x={266} y={168} flip who="friend" pose="sit" near={[248, 126]} head={[0, -2]} />
    </>
  );
}
