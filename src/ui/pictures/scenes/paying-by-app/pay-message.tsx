import { Desk } from "../../parts/furniture.tsx";
import { Handset } from "../../parts/goods.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Clock, Window } from "../../parts/room.tsx";
import { Bag, Ledger, Tin } from "../../parts/things.tsx";

/** The end of a working day: wages have come, as a message on a phone. */
export function PayMessage() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320M20 36H70V84H20ZM28 46H62M28 55H56M28 64H60" />
        <Window x={160} y={80} />
        <Clock x={112} y={44} />
      </Soft>
      <Person
        x={264}
        y={156}
        flip
        who="clerk"
        near={[240, 100]}
        far={[228, 98]}
        lean={8}
        head={[1, 2]}
      />
      <Desk x={246} y={168} width={116} />
      <Bag x={232} y={88} />
      <Tin x={278} y={119} />
      <Person
        x={74}
        y={152}
        marked
        who="aunt"
        pose="sit"
        near={[95, 100]}
        far={[100, 102]}
        head={[2, 2]}
      />
      <Desk x={100} y={168} width={124} />
      <Handset x={98} y={97} />
      <Ledger x={136} y={121} />
    </>
  );
}
