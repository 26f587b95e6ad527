import { Arm } from "../../parts/arm.tsx";
import { Bundle } from "../../parts/goods.tsx";
import { House, Pole } from "../../parts/outdoors.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Truck } from "../../parts/vehicles.tsx";

/** Dawn in a lane: a neighbour with a bundle asks the driver something. */
export function TruckAtDawn() {
  return (
    <>
      <Soft>
        <Line d="M0 126H320M98 126a16 16 0 0 1 32 0M114 103V96M127 108 132 102M101 108 96 102" />
        <Pole x={212} y={128} />
      </Soft>
      <House x={36} y={126} soft smoke scale={0.9} />
      <House x={272} y={126} soft />
      <Truck x={216} y={158} load flip />
      <Person x={86} y={168} flip marked who="father" scale={0.82} near={[94, 138]} />
      <Person x={30} y={168} who="neighbour" scale={0.84} near="none" />
      <Bundle x={47} y={138} scale={0.8} />
      <Arm from={[24, 117]} to={[46, 137]} />
    </>
  );
}
