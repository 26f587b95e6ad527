import { useText } from "#ui/text.tsx";
import { Dials } from "./dials.tsx";
import { Drawers } from "./drawers.tsx";
import { Findings } from "./findings.tsx";
import { Presets } from "./presets.tsx";
import { Threads } from "./threads.tsx";
import type { TrailView } from "./trail-view.ts";
import { WhoHasIt } from "./who-has-it.tsx";
import { WorldChanges } from "./world-changes.tsx";

/** The parts of a trail, one under the other, each a list that says all that a picture would. */
export function TrailParts({ view }: { view: TrailView }) {
  const { t } = useText();
  const { slips } = view.trail;
  return (
    <>
      <section className="trail-part">
        <h2>{t("trail.what-if")}</h2>
        <Presets view={view} />
        <details className="more-dials">
          <summary>{t("trail.all-dials")}</summary>
          <Dials questions={[...view.model.questions.keys()]} />
        </details>
        <WorldChanges view={view} standing />
      </section>
      <section className="trail-part">
        <h2>{t("trail.drawers")}</h2>
        <p className="soft">{t("trail.drawers-hint")}</p>
        <WhoHasIt view={view} slips={slips.filter(({ standing }) => !standing)} />
      </section>
      <section className="trail-part">
        <h2>{t("trail.threads")}</h2>
        <Threads view={view} />
      </section>
      <section className="trail-part">
        <h2>{t("trail.findings")}</h2>
        <Findings view={view} />
      </section>
      <section className="trail-part">
        <h2>{t("trail.standing")}</h2>
        <p className="soft">{t("trail.standing-hint")}</p>
        <Drawers view={view} slips={slips.filter(({ standing }) => standing)} />
      </section>
    </>
  );
}
