import { Bed, Cabinet } from "../../parts/furniture.tsx";
import { Head } from "../../parts/head.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Window } from "../../parts/room.tsx";
import { Cup } from "../../parts/things.tsx";

/** Morning at home: grandmother is ill, a friend calls from outside. */
export function SickMorning() {
  return (
    <>
      <Soft>
        <Line d="M0 138H230M290 138H320" />
        <Window x={60} y={80} day />
        <Cabinet x={150} y={138} />
      </Soft>
      <Line fill="paper" d="M222 146V34H288V146M228 142V40H282V142" />
      <Line d="M228 128H282M236 128V114M246 128V114M256 128V114M266 128V114M276 128V114M228 118H282" />
      <Line fill="paper" d="M282 40 302 50V156L282 142ZM297 104v5" />
      <Person x={254} y={150} flip who="friend" scale={0.95} near={[232, 98]} />
      <Bed x={72} y={170}>
        <Head hair="scarf" />
      </Bed>
      <Cup x={142} y={172} />
      <Person
        x={172}
        y={168}
        flip
        marked
        who="teen"
        pose="floor"
        near={[147, 146]}
        lean={4}
        head={[1, 2]}
      />
      <Line fill="paper" d="M176 128H186C192 130 192 152 186 154H176Z" />
    </>
  );
}
