import { Counter, Shelves } from "../../parts/furniture.tsx";
import { CodeSheet, Handset, PriceBoard, Scales } from "../../parts/goods.tsx";
import { Person } from "../../parts/person.tsx";
import { Line, Soft } from "../../parts/place.tsx";
import { Bag } from "../../parts/things.tsx";

/** The same shop, where cash is welcome today. */
export function PayShopAgain() {
  return (
    <>
      <Soft>
        <Line d="M0 138H320" />
        <Shelves x={234} y={42} width={80} />
      </Soft>
      <PriceBoard x={166} y={52} />
      <Person x={226} y={156} flip who="seller" near={[190, 104]} lean={5} />
      <Counter x={226} y={168} width={200} />
      <CodeSheet x={158} y={119} />
      <Scales x={278} y={119} />
      <Person x={82} y={168} marked who="aunt" near={[103, 103]} />
      <Handset x={106} y={98} scale={1.3} />
      <Bag x={73} y={134} scale={0.8} />
    </>
  );
}
