import { useText } from "#ui/text.tsx";

const places = ["inside", "before-broken", "before-whole"] as const;

/** How slips lie and what that means, each drawn small beside its words. */
export function DrawerLegend() {
  const { t } = useText();
  return (
    <ul className="drawer-legend">
      {places.map((place) => (
        <li key={place}>
          <span className={`legend-slip legend-${place}`} aria-hidden="true" />
          {t(`trail:legend.${place}`)}
        </li>
      ))}
    </ul>
  );
}
