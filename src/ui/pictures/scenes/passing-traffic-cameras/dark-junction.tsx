import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Hatch } from "../../parts/room.tsx";
import { Blocks, BoxCamera, Signal } from "../../parts/street.tsx";
import { Trolleybus, Truck } from "../../parts/vehicles.tsx";

/** The power is out at a junction; an officer waves the cars through. */
export function DarkJunction() {
  return (
    <>
      <Soft>
        <Hatch x={0} y={0} width={320} height={138} step={9} />
        <Blocks y={138} />
        <Line d="M0 50H320M0 55H320M0 138H320" />
      </Soft>
      <Trolleybus x={230} y={148} scale={0.8} />
      <Soft>
        <Line d="M86 128 100 125M87 133 102 135M85 138 97 144" />
      </Soft>
      <Line fill="paper" d="M302 158V8H308V158ZM295 158H315" />
      <Signal x={305} y={88} />
      <BoxCamera x={305} y={11} lit={false} />
      <Truck x={-6} y={174} driver />
      <Person x={128} y={172} flip who="officer" scale={0.86} near={[158, 117]} far={[101, 115]} />
    </>
  );
}
