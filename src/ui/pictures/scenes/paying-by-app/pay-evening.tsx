import { LowTable } from "../../parts/furniture.tsx";
import { Envelope, Handset, Note } from "../../parts/goods.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Lamp, Window } from "../../parts/room.tsx";
import { Cup } from "../../parts/things.tsx";

/** Night at a low table: a phone in the hands, an envelope and some money beside it. */
export function PayEvening() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320M232 138V66H306V138M269 66V138M262 100v6M276 100v6" />
        <Window x={60} y={84} night />
      </Soft>
      <Lamp x={178} y={40} cord={40} lit />
      <Person x={122} y={168} marked who="aunt" pose="floor" near={[141, 129]} head={[2, 2]} />
      <Handset x={144} y={125} />
      <LowTable x={206} y={172} width={96} />
      <Envelope x={186} y={149} />
      <Note x={218} y={151} />
      <Note x={222} y={148} />
      <Cup x={244} y={147} />
    </>
  );
}
