import { Counter, Shelves } from "../../parts/furniture.tsx";
import { CodeSheet, OilBottle, PriceBoard } from "../../parts/goods.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Bag } from "../../parts/things.tsx";

/** At the counter of a shop: a bottle of oil, and a sheet with a square code. */
export function PayShop() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320" />
        <Shelves x={214} y={44} width={96} />
        <PriceBoard x={130} y={54} scale={0.8} />
      </Soft>
      <Person x={236} y={156} flip who="seller" near={[206, 102]} lean={4} head={[1, 1]} />
      <Counter x={230} y={168} width={190} />
      <CodeSheet x={182} y={119} />
      <Line
        fill="paper"
        d="M254 119V110H272V119ZM254 110 258 106H276L272 110M276 106V115L272 119"
      />
      <Person x={92} y={168} marked who="aunt" near={[114, 104]} />
      <OilBottle x={116} y={116} />
      <Bag x={84} y={134} scale={0.8} />
    </>
  );
}
