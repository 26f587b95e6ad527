import { Desk, Stool } from "../../parts/furniture.tsx";
import { Bowl } from "../../parts/goods.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Board, Window } from "../../parts/room.tsx";
import { Cup, Kettle, Phone } from "../../parts/things.tsx";

/** A table at work: an offer on a phone beside the bowl. */
export function PayOffer() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320M16 138V88H64V138M16 112H64" />
        <Window x={160} y={80} day />
        <Board x={262} y={52} />
        <Kettle x={40} y={88} />
      </Soft>
      <Stool x={88} y={158} />
      <Stool x={248} y={158} />
      <Person
        x={92}
        y={158}
        marked
        who="aunt"
        pose="sit"
        near={[126, 120]}
        far={[132, 116]}
        lean={6}
        head={[2, 3]}
      />
      <Person x={244} y={158} flip who="clerk" pose="sit" near={[212, 116]} head={[1, 1]} />
      <Desk x={168} y={172} width={132} />
      <Bowl x={160} y={124} />
      <Bowl x={206} y={124} />
      <Phone x={132} y={125} scale={1.1} />
      <Cup x={184} y={122} />
    </>
  );
}
