import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Hatch, Lamp } from "../../parts/room.tsx";
import { Book } from "../../parts/things.tsx";
import { Truck } from "../../parts/vehicles.tsx";

/** Evening at a garage: a truck is lent, and a ledger lies open. */
export function TruckYard() {
  return (
    <>
      <Soft>
        <Line d="M0 134H320M140 134V30H316M132 30 148 18H320M22 40a8 8 0 1 0 9 11 7 7 0 0 1-9-11" />
        <Hatch x={160} y={50} width={160} height={84} step={8} />
        <Line d="M160 134V50H320" />
      </Soft>
      <Lamp x={226} y={30} cord={4} lit />
      <Truck x={232} y={156} flip />
      <Person
        x={116}
        y={166}
        flip
        who="elder"
        scale={0.85}
        near={[98, 124]}
        far={[92, 122]}
        head={[1, 1]}
      />
      <Book x={95} y={122} scale={0.9} />
      <Person x={68} y={168} marked who="father" scale={0.82} near={[60, 138]} />
      <Person x={34} y={166} who="aunt" scale={0.82} near={[48, 132]} far={[52, 132]} />
    </>
  );
}
