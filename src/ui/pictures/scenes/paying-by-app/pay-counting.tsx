import { Cabinet, LowTable } from "../../parts/furniture.tsx";
import { Envelope, Note, Notes, Purse } from "../../parts/goods.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Lamp, Window } from "../../parts/room.tsx";

/** Alone at night with cash, three envelopes and a purse. */
export function PayCounting() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320" />
        <Window x={262} y={84} night />
        <Cabinet x={38} y={138} />
      </Soft>
      <Lamp x={172} y={40} cord={40} lit />
      <Person
        x={112}
        y={168}
        marked
        who="aunt"
        pose="floor"
        near={[140, 130]}
        far={[150, 128]}
        head={[2, 3]}
      />
      <LowTable x={222} y={172} width={166} />
      <Notes x={148} y={130} />
      <Note x={166} y={151} />
      <Note x={172} y={148} />
      <Envelope x={203} y={151} />
      <Envelope x={228} y={151} />
      <Envelope x={253} y={151} />
      <Purse x={284} y={150} />
    </>
  );
}
