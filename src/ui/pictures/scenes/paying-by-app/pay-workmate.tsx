import { Desk, Stool } from "../../parts/furniture.tsx";
import { Bowl, Handset } from "../../parts/goods.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Board, Window } from "../../parts/room.tsx";
import { Kettle } from "../../parts/things.tsx";

/** Lunch at work: a workmate shows that a phone is dark, and asks. */
export function PayWorkmate() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320" />
        <Board x={76} y={52} />
        <Window x={258} y={80} day />
      </Soft>
      <Desk x={36} y={166} width={92} />
      <Bowl x={36} y={119} />
      <Kettle x={62} y={119} />
      <Person x={206} y={168} flip who="clerk" near={[182, 112]} far={[176, 106]} lean={4} />
      <Handset x={175} y={101} dark />
      <Person x={118} y={168} marked who="aunt" near={[142, 112]} />
      <Handset x={144} y={108} />
      <Stool x={268} y={164} />
    </>
  );
}
