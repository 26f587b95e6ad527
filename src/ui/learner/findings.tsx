import { useMemo } from "react";
import {
  why,
  type AssumptionId,
  type Conclusion,
  type HolderId,
  type Phrase,
} from "#engine/index.ts";
import { useText, type TextKey } from "#ui/text.tsx";
import type { Scenario } from "./content-types.ts";
import { FindingLine } from "./finding-line.tsx";
import { truthOf } from "./mistaken.ts";
import type { TrailView } from "./trail-view.ts";

interface FindingsProps {
  readonly view: TrailView;
  readonly stories: readonly Scenario[];
}

const order: readonly Phrase[] = ["shows", "set-shows", "could", "set-does-not", "does-not"];

/** Over a group the ifs are not there yet: each finding has its own, one tap away. */
const headings: Readonly<Record<Phrase, TextKey>> = {
  shows: "phrase.shows",
  "set-shows": "phrase.set-shows",
  could: "phrase.could-group",
  "set-does-not": "phrase.set-does-not",
  "does-not": "phrase.does-not",
};

export const conclusionId = ({ rule, holder, about }: Conclusion): string =>
  `${rule} ${holder} ${about}`;

const NO_IFS: readonly AssumptionId[] = [];

/** Who could find something out, each once, first who needs the fewest ifs. */
const holdersOf = (group: readonly { readonly conclusion: Conclusion }[]): readonly HolderId[] => [
  ...new Set(group.map(({ conclusion }) => conclusion.holder)),
];

/** Everything that could be found out from a trail, by its value and by whom; why, one tap away. */
export function Findings({ view, stories }: FindingsProps) {
  const { t } = useText();
  const { model, traces, world, trail } = view;
  const shown = useMemo(() => {
    const merged = new Set(trail.conclusions.map(conclusionId));
    // What the story shows to be mistaken is told even where a stronger name stands for it.
    const mistaken = trail.unmerged.filter(
      (each) =>
        each.value !== "no" && !merged.has(conclusionId(each)) && truthOf(stories, each) !== null,
    );
    return [...trail.conclusions, ...mistaken]
      .map((conclusion) => ({
        conclusion,
        ifs:
          conclusion.value === "not-known"
            ? (why(model, traces, world, conclusion).ifs[0]?.assumptions ?? NO_IFS)
            : NO_IFS,
      }))
      .sort((a, b) => a.ifs.length - b.ifs.length);
  }, [model, traces, world, trail, stories]);
  if (shown.length === 0) return <p>{t("found.none")}</p>;
  return order.map((phrase) => {
    const group = shown.filter(({ conclusion }) => conclusion.phrase === phrase);
    return (
      group.length > 0 && (
        <section key={phrase} className="found-group">
          <h2 className={`phrase phrase-${phrase}`}>{t(headings[phrase])}</h2>
          {holdersOf(group).map((holder) => (
            <section key={holder} className="found-by" data-holder-id={holder}>
              <h3>{view.words.holder(holder)}</h3>
              <ul className="findings">
                {group
                  .filter(({ conclusion }) => conclusion.holder === holder)
                  .map(({ conclusion, ifs }) => (
                    <FindingLine
                      key={conclusionId(conclusion)}
                      view={view}
                      conclusion={conclusion}
                      ifs={ifs}
                      truth={truthOf(stories, conclusion)}
                    />
                  ))}
              </ul>
            </section>
          ))}
        </section>
      )
    );
  });
}
