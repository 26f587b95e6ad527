import { why, type Conclusion } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { FindingIfs } from "../finding-ifs.tsx";
import type { TrailView } from "../trail-view.ts";

/** What somebody could find out from what lies here, if what, and what it could also be. */
export function OwnConclusions({ view }: { view: TrailView }) {
  const { t } = useText();
  const { model, words, trail } = view;
  // A device has slips, but finds out nothing by itself.
  const found = trail.conclusions.filter(
    ({ holder, value }) => value !== "no" && model.holders.get(holder)?.kind !== "device",
  );
  if (found.length === 0) return <p>{t("own:found-none")}</p>;
  const other = ({ rule }: Conclusion): readonly string[] =>
    model.rules.get(rule)?.otherExplanations ?? [];
  return (
    <ul className="findings">
      {found.map((each) => (
        <li key={`${each.rule} ${each.holder}`} data-conclusion-id={`${each.rule} ${each.holder}`}>
          <p className="finding-line">{words.rule(each)}</p>
          <p className="soft">{t(`phrase.${each.phrase}`)}</p>
          <FindingIfs
            reasons={why(model, view.traces, view.world, each)}
            conclusion={each}
            words={words}
          />
          <p>
            {t("finding.could-also")}: {other(each).map((id) => words.other(each, id))}
          </p>
        </li>
      ))}
    </ul>
  );
}
