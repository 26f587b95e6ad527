import type { SlipPlace } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";

const order = ["inside", "before-broken", "before-whole"] as const;

/** How the slips here lie and what that means, each drawn small beside its words. */
export function DrawerLegend({ places }: { places: ReadonlySet<SlipPlace> }) {
  const { t } = useText();
  return (
    <ul className="legend">
      {order
        .filter((place) => places.has(place))
        .map((place) => (
          <li key={place}>
            <span className={`legend-slip legend-${place}`} aria-hidden="true" />
            {t(`trail:legend.${place}`)}
          </li>
        ))}
    </ul>
  );
}
