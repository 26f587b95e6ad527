import { Hills, House } from "../../parts/outdoors.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { BigTree } from "../../parts/street.tsx";
import { SchoolBag } from "../../parts/things.tsx";

/** Rest under a large tree by the road. Nobody is about. */
export function UnderTree() {
  return (
    <>
      <Soft>
        <Hills y={104} />
        <Line d="M0 150C90 138 200 152 320 140M0 176C100 166 200 178 320 168" />
        <Line d="M30 52C40 40 56 44 58 52 70 50 72 62 62 62H32C22 62 22 52 30 52Z" />
      </Soft>
      <House x={40} y={112} soft scale={0.7} />
      <BigTree x={206} y={142} />
      <Person
        x={168}
        y={152}
        flip
        marked
        who="teen"
        pose="floor"
        near={[154, 130]}
        head={[0, -2]}
      />
      <SchoolBag x={126} y={154} />
    </>
  );
}
