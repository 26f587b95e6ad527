import { useText } from "#ui/text.tsx";
import { MapLane } from "./map-lines.tsx";

/** How the lines are read, and what opening a scene does to the path. */
export function MapLegend() {
  const { t } = useText();
  return (
    <div className="map-legend">
      <ul>
        {(["passed", "other", "open"] as const).map((state) => (
          <li key={state}>
            <span className="map-legend-line">
              <MapLane state={state} />
            </span>
            {t(`compare:road.${state}`)}
          </li>
        ))}
      </ul>
      <p className="soft">{t("compare:map.hint-passed")}</p>
      <p className="soft">{t("compare:map.hint-open")}</p>
    </div>
  );
}
