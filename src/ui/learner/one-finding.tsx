import { useMemo } from "react";
import type { Conclusion } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import type { Scenario } from "./content-types.ts";
import { Finding } from "./finding.tsx";
import { truthOf } from "./mistaken.ts";
import { SlipsInPlace, slipsById } from "./slips-in-place.ts";
import type { TrailView } from "./trail-view.ts";
import { UnitText } from "./unit-text.tsx";

interface OneFindingProps {
  readonly content: Scenario;
  readonly view: TrailView;
}

/** One thing that could be found out from this path, why, and what else it could be. */
export function OneFinding({ content, view }: OneFindingProps) {
  const { t } = useText();
  const same = (a: { rule: string; holder: string; about: string }, b: Conclusion): boolean =>
    a.rule === b.rule && a.holder === b.holder && a.about === b.about;
  const conclusion = content.debrief.found
    .map((wanted) => view.trail.unmerged.find((each) => same(wanted, each)))
    .find((each) => each !== undefined);
  // What was there before the story does not lie on this page: it opens in its place.
  const standing = useMemo(
    () => slipsById(view.slips.filter((slip) => slip.standing)),
    [view.slips],
  );
  if (!conclusion) return <p>{t("found.none")}</p>;
  const truth = truthOf([content], conclusion);
  return (
    <article data-conclusion-id={`${conclusion.rule} ${conclusion.holder} ${conclusion.about}`}>
      <h3 className="finding-sentence">{view.words.rule(conclusion)}</h3>
      {truth ? (
        // "These traces show it" above this would say both at once.
        <p className="finding-mistaken">{t("trail:found.mistaken")}</p>
      ) : (
        <p className={`phrase phrase-${conclusion.phrase}`}>{t(`phrase.${conclusion.phrase}`)}</p>
      )}
      <SlipsInPlace value={standing}>
        <Finding
          view={view}
          conclusion={conclusion}
          {...(truth && { truth: <UnitText scenario={content.id} unit={truth.unit} /> })}
        />
      </SlipsInPlace>
    </article>
  );
}
