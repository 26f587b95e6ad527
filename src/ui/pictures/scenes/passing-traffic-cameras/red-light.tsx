import { Tree } from "../../parts/outdoors.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Blocks, BoxCamera, Signal } from "../../parts/street.tsx";
import { Truck } from "../../parts/vehicles.tsx";

/** A junction: the light is red, a camera above it, an officer in the middle. */
export function RedLight() {
  return (
    <>
      <Soft>
        <Blocks y={118} />
        <Line d="M0 118H320M0 140H320" />
        <Line fill="tone" d="M164 145H171L160 175H151Z" />
      </Soft>
      <Tree x={292} y={142} scale={1.3} />
      <Line fill="paper" d="M252 152V9H258V152ZM245 152H265" />
      <Line d="M252 45H226V51" />
      <Signal x={226} y={93} shows="red" />
      <BoxCamera x={255} y={12} scale={1.1} />
      <Truck x={54} y={168} load driver />
      <Person x={186} y={170} flip who="officer" scale={0.84} near={[192, 140]} far={[159, 112]} />
    </>
  );
}
