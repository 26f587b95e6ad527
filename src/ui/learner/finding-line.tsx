import type { Conclusion } from "#engine/index.ts";
import { Disclosure } from "#ui/components/disclosure.tsx";
import { useText } from "#ui/text.tsx";
import { Finding } from "./finding.tsx";
import type { Truth } from "./mistaken.ts";
import type { TrailView } from "./trail-view.ts";
import { UnitText } from "./unit-text.tsx";

interface FindingLineProps {
  readonly view: TrailView;
  readonly conclusion: Conclusion;
  /** How many things would have to be so; 0 where none is open. */
  readonly ifs: number;
  readonly truth: Truth | null;
}

/** One thing that could be found out, by whom, with how many ifs; why, one tap away. */
export function FindingLine({ view, conclusion, ifs, truth }: FindingLineProps) {
  const { t } = useText();
  const { rule, holder, about } = conclusion;
  return (
    <li data-conclusion-id={`${rule} ${holder} ${about}`}>
      <p className="finding-who" data-holder-id={holder}>
        {t("trail:found.who", { holder: view.words.holderInSentence(holder) })}
      </p>
      <p className="finding-line">{view.words.rule(conclusion)}</p>
      {ifs > 0 && (
        <p className="soft">{ifs === 1 ? t("ifs.one") : t("ifs.count", { count: ifs })}</p>
      )}
      {truth && <p className="finding-mistaken">{t("trail:found.mistaken")}</p>}
      <Disclosure label={t("finding.why")}>
        {() => (
          <Finding
            view={view}
            conclusion={conclusion}
            heading="h3"
            {...(truth && { truth: <UnitText scenario={truth.scenario} unit={truth.unit} /> })}
          />
        )}
      </Disclosure>
    </li>
  );
}
