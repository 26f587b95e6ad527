import { Hills, House, Tree } from "../../parts/outdoors.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { BoxCamera, Gantry } from "../../parts/street.tsx";
import { TruckFront } from "../../parts/vehicles.tsx";

/** A beam across the road with a camera, and a truck that comes towards it. */
export function RoadGantry() {
  return (
    <>
      <Soft>
        <Hills y={92} />
        <Line d="M160 92V104M160 132V150M160 164V180" />
      </Soft>
      <Line d="M136 92 -20 176M184 92 340 176" />
      <TruckFront x={210} y={144} driver scale={0.85} />
      <Gantry x={160} y={176} width={280} height={150} />
      <BoxCamera x={116} y={38} flip scale={1.2} />
      <Tree x={62} y={110} soft scale={0.8} />
      <House x={98} y={98} soft scale={0.4} />
      <Tree x={266} y={108} soft scale={0.8} />
    </>
  );
}
