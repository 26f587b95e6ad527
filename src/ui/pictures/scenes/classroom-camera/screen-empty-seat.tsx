import { Desk } from "../../parts/furniture.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Monitor, SmallClass } from "../../parts/school.tsx";
import { Cup, Sheet } from "../../parts/things.tsx";

/** On the screen, one place is empty. */
export function ScreenEmptySeat() {
  return (
    <>
      <Soft>
        <Line d="M0 128H320" />
      </Soft>
      <Desk x={160} y={232} width={340} />
      <Monitor x={160} y={172} width={190} height={154} />
      <SmallClass x={160} y={137} odd="empty" scale={1.4} />
      <Cup x={284} y={172} scale={1.4} />
      <Sheet x={36} y={174} />
    </>
  );
}
