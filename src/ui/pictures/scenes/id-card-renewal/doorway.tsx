import { LowTable } from "../../parts/furniture.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Hatch, Lamp } from "../../parts/room.tsx";
import { Book, Cup, Notebook, Pen, SchoolBag } from "../../parts/things.tsx";

/** Evening at the open door of the home: a notebook at the threshold, the family inside. */
export function Doorway() {
  return (
    <>
      <Soft>
        <Line d="M0 142H24M88 142H320M262 142V76H316V142M262 92H316M262 100H316M262 108H316M289 108V142" />
        <Hatch x={28} y={38} width={56} height={104} step={8} />
      </Soft>
      <Line d="M22 142V32H90V142M28 142V38H84V142M22 142H90" />
      <Line fill="paper" d="M28 38 8 48V154L28 142ZM14 98v5M38 44a6 6 0 1 0 6 8 5 5 0 0 1-6-8" />
      <Lamp x={214} y={40} cord={40} lit />
      <Person x={58} y={148} who="unit-head" far={[83, 92]} near={[80, 93]} />
      <Notebook x={84} y={88} />
      <Pen x={87} y={86} />
      <Person x={126} y={164} flip who="mother" far={[113, 116]} near={[117, 117]} />
      <Person x={178} y={168} who="grandmother" pose="floor" near={[196, 144]} />
      <Person x={268} y={168} flip who="teen" pose="floor" far={[243, 137]} near={[250, 140]} />
      <LowTable x={222} y={171} width={58} />
      <Book x={244} y={140} />
      <Cup x={210} y={147} />
      <SchoolBag x={306} y={168} scale={0.9} />
    </>
  );
}
