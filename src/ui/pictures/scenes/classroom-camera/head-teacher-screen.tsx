import { Cabinet, Desk, Stool } from "../../parts/furniture.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Window } from "../../parts/room.tsx";
import { Monitor, SmallClass } from "../../parts/school.tsx";
import { Cup } from "../../parts/things.tsx";

/** The head teacher before a screen that shows a class. */
export function HeadTeacherScreen() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320" />
        <Window x={46} y={84} />
        <Cabinet x={292} y={138} />
      </Soft>
      <Stool x={72} y={154} />
      <Person x={76} y={154} marked who="head-teacher" pose="sit" near={[108, 116]} />
      <Desk x={178} y={170} width={196} />
      <Monitor x={200} y={122} width={132} height={106} />
      <SmallClass x={200} y={98} odd="standing" />
      <Cup x={116} y={122} />
    </>
  );
}
