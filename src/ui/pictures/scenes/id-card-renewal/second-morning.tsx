import { Arm } from "../../parts/arm.tsx";
import { Bench, Desk } from "../../parts/furniture.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Board, Candle, DeskLamp, Door, Window } from "../../parts/room.tsx";
import { Bag, Ledger, Pen } from "../../parts/things.tsx";

/** The same office on the next morning: a candle, daylight, hardly anybody waiting. */
export function SecondMorning() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320M284 138V40H314V138M290 48H308V88H290Z" />
        <Board x={212} y={40} />
        <Window x={130} y={62} day />
        <Line d="M113 62a7 7 0 0 1 14 0M120 50V46M127 53 128.5 51M113 53 111.5 51" />
      </Soft>
      <Bench x={138} y={148} width={44} soft />
      <Person x={142} y={150} flip soft who="elder" pose="sit" near={[130, 118]} />
      <Door x={46} y={138} open />
      <Person x={246} y={152} flip who="clerk" pose="sit" near="none" />
      <Desk x={230} y={166} width={140} />
      <DeskLamp x={284} y={117} />
      <Candle x={184} y={119} />
      <Ledger x={220} y={120} />
      <Pen x={226} y={117} />
      <Arm from={[253, 99]} to={[234, 111]} />
      <Person x={90} y={168} who="mother" pose="step" near={[96, 126]} />
      <Bag x={97} y={126} scale={0.9} />
    </>
  );
}
