import { useMemo } from "react";
import { compare, documentedWorld, trail, type Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { changedConclusions } from "./changed-conclusions.ts";
import type { TrailView } from "./trail-view.ts";

interface WorldChangesProps {
  readonly view: TrailView;
  /** Whether the records from before the story are on this screen too. */
  readonly standing?: boolean;
}

/** So many changed slips are named; the others are counted. */
const NAMED = 8;

/** What the reader's answers change against what is documented, in words and said aloud. */
export function WorldChanges({ view, standing = false }: WorldChangesProps) {
  const { t } = useText();
  const { model, traces, world, words } = view;
  const turned = world !== documentedWorld;
  const before = useMemo(
    () => (turned ? trail(model, traces, documentedWorld) : view.trail),
    [model, traces, turned, view.trail],
  );
  const slips = compare(before, view.trail).slips.onlyB.filter(
    (slip) => standing || !slip.standing,
  );
  const findings = changedConclusions(before, view.trail, words);
  const slipLine = ({ trace, place }: Slip): string =>
    t("change.slip", { what: words.trace(trace), where: t(`slip-place.${place}`) });
  const some = slips.length + findings.length > 0;
  const named = slips.length > NAMED + 1 ? slips.slice(0, NAMED) : slips;
  return (
    <div className="changes" role="status">
      {turned && !some && <p>{t("change.nothing")}</p>}
      {some && (
        <>
          <p>{t("change.title")}</p>
          <ul>
            {findings.map(({ sentence, phrase }) => (
              <li key={sentence}>
                {sentence} <b>{t(`phrase.${phrase}`)}</b>
              </li>
            ))}
            {named.map((slip) => (
              <li key={slip.trace.id}>{slipLine(slip)}</li>
            ))}
            {slips.length > named.length && (
              <li>{t("trail:more-slips", { count: slips.length - named.length })}</li>
            )}
          </ul>
        </>
      )}
    </div>
  );
}
