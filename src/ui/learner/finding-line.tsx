import type { AssumptionId, Conclusion } from "#engine/index.ts";
import { Disclosure } from "#ui/components/disclosure.tsx";
import { useText } from "#ui/text.tsx";
import { Finding } from "./finding.tsx";
import type { Truth } from "./mistaken.ts";
import type { TrailView } from "./trail-view.ts";
import { UnitText } from "./unit-text.tsx";

interface FindingLineProps {
  readonly view: TrailView;
  readonly conclusion: Conclusion;
  /** What would all have to be so; empty where nothing is open. */
  readonly ifs: readonly AssumptionId[];
  readonly truth: Truth | null;
}

/** One thing that could be found out, with its ifs; why, one tap away. */
export function FindingLine({ view, conclusion, ifs, truth }: FindingLineProps) {
  const { t } = useText();
  const { rule, holder, about } = conclusion;
  return (
    <li data-conclusion-id={`${rule} ${holder} ${about}`}>
      <p className="finding-line">{view.words.rule(conclusion)}</p>
      {ifs.length > 0 && (
        <div className="ifs">
          <p>{ifs.length === 1 ? t("ifs.one") : t("ifs.count", { count: ifs.length })}</p>
          <ul>
            {ifs.map((id) => (
              <li key={id}>{view.words.condition(id)}</li>
            ))}
          </ul>
        </div>
      )}
      {truth && <p className="finding-mistaken">{t("trail:found.mistaken")}</p>}
      <Disclosure label={t("finding.why")}>
        {() => (
          <Finding
            view={view}
            conclusion={conclusion}
            heading="h4"
            {...(truth && { truth: <UnitText scenario={truth.scenario} unit={truth.unit} /> })}
          />
        )}
      </Disclosure>
    </li>
  );
}
