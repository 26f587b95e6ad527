import { LowTable } from "../../parts/furniture.tsx";
import { Apples } from "../../parts/goods.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Lamp, Window } from "../../parts/room.tsx";
import { Notebook, Pen } from "../../parts/things.tsx";

/** Back home in the evening: a notebook on one side, apples in between. */
export function HomeEvening() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320M20 138V60H76V138M48 60V138M42 98v6M54 98v6" />
        <Window x={252} y={82} night />
      </Soft>
      <Lamp x={162} y={40} cord={40} lit />
      <Person x={100} y={168} marked who="father" pose="floor" near={[118, 146]} />
      <Person
        x={228}
        y={168}
        flip
        who="unit-head"
        pose="floor"
        near={[206, 130]}
        far={[200, 128]}
        head={[1, 2]}
      />
      <LowTable x={162} y={172} width={66} />
      <Apples x={160} y={149} />
      <Notebook x={200} y={124} />
      <Pen x={204} y={122} />
    </>
  );
}
