import { Desk } from "../../parts/furniture.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Window } from "../../parts/room.tsx";
import { Blackboard, RowDesk } from "../../parts/school.tsx";
import { BoxCamera } from "../../parts/street.tsx";
import { Ledger } from "../../parts/things.tsx";

/** Morning in a classroom: new seats are given out. */
export function ClassroomRows() {
  return (
    <>
      <Soft>
        <Line d="M0 8H320M0 124H320" />
        <Window x={222} y={80} day />
        <Window x={284} y={80} day />
      </Soft>
      <Blackboard x={104} y={88} width={120} />
      <BoxCamera x={112} y={8} flip lit />
      <Person x={56} y={150} who="teacher" near={[78, 104]} scale={0.9} head={[1, 1]} />
      <Desk x={62} y={164} width={84} scale={0.9} />
      <Ledger x={70} y={122} />
      <RowDesk x={166} y={138} scale={0.7} soft />
      <RowDesk x={279} y={138} scale={0.7} soft />
      <RowDesk x={158} y={154} scale={0.85} soft />
      <RowDesk x={285} y={154} scale={0.85} soft />
      <Person x={212} y={166} flip marked who="teen" near={[201, 132]} />
      <Person x={240} y={168} flip who="friend" />
      <RowDesk x={148} y={176} />
      <RowDesk x={292} y={176} />
    </>
  );
}
