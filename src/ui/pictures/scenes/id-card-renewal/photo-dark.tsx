import { Stool } from "../../parts/furniture.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Daylight, Hatch, Lamp, Window } from "../../parts/room.tsx";
import { Camera, Paper } from "../../parts/things.tsx";

/** The power has just failed in the photo corner; daylight comes from one window. */
export function PhotoDark() {
  return (
    <>
      <Soft>
        <Hatch x={0} y={0} width={320} height={138} />
        <Line d="M0 138H320" />
        <Daylight d="M20 28H60L107.6 138H35L20 74Z" />
        <Line fill="paper" d="M200 24H278V152H200ZM194 24H284" />
      </Soft>
      <Window x={40} y={74} day />
      <Lamp x={158} y={40} cord={40} />
      <Person x={72} y={164} flip who="clerk" near={[54, 108]} far={[49, 110]} head={[1, 2]} />
      <Paper x={49} y={103} />
      <Camera x={142} y={168} />
      <Stool x={242} y={164} />
      <Person x={240} y={164} flip who="mother" pose="sit" near={[224, 131]} far={[221, 131]} />
    </>
  );
}
