import { useText } from "#ui/text.tsx";
import { DrawerLegend } from "#ui/components/drawer-legend.tsx";
import { Drawers } from "./drawers.tsx";
import type { TrailView } from "./trail-view.ts";
import { WhoHasIt } from "./who-has-it.tsx";

/** Who has what: the drawers alone, and folded under them what was there before the story. */
export function DrawersView({ view }: { view: TrailView }) {
  const { t } = useText();
  const { slips } = view;
  const standing = slips.filter((slip) => slip.standing);
  return (
    <>
      <DrawerLegend places={new Set(slips.map(({ place }) => place))} />
      <WhoHasIt view={view} slips={slips.filter((slip) => !slip.standing)} heading="h2" opens />
      <details className="part standing">
        <summary>
          <h2>
            {t("trail:standing")} <small>{t("trail:slips-in", { count: standing.length })}</small>
          </h2>
        </summary>
        <div className="part-body">
          <p className="soft">{t("trail:standing-hint")}</p>
          <Drawers view={view} slips={standing} opens />
        </div>
      </details>
    </>
  );
}
