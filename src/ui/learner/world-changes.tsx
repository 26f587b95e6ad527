import { useMemo } from "react";
import { compare, documentedWorld, trail, type Conclusion, type Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import type { TrailView } from "./trail-view.ts";

/** What the reader's answers change against what is documented, in words and said aloud. */
export function WorldChanges({ view }: { view: TrailView }) {
  const { t } = useText();
  const { model, traces, world, words } = view;
  const changes = useMemo(
    () => compare(trail(model, traces, documentedWorld), view.trail),
    [model, traces, view.trail],
  );
  const isMerged = ({ rule, holder, about }: Conclusion): boolean =>
    view.trail.conclusions.some(
      (shown) => shown.rule === rule && shown.holder === holder && shown.about === about,
    );
  const slips = changes.slips.onlyB;
  const findings = changes.conclusions.onlyB.filter(isMerged);
  const slipLine = ({ trace, place }: Slip): string =>
    t("change.slip", { what: words.trace(trace), where: t(`slip-place.${place}`) });
  return (
    <div className="changes" role="status">
      {world !== documentedWorld && slips.length + findings.length === 0 && (
        <p>{t("change.nothing")}</p>
      )}
      {slips.length + findings.length > 0 && (
        <>
          <p>{t("change.title")}</p>
          <ul>
            {slips.map((slip) => (
              <li key={slip.trace.id}>{slipLine(slip)}</li>
            ))}
            {findings.map((each) => (
              <li key={`${each.rule} ${each.holder} ${each.about}`}>
                {words.rule(each)} <b>{t(`phrase.${each.phrase}`)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
