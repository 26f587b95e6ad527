import type { Conclusion, Why } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import type { Words } from "./words.ts";

interface FindingIfsProps {
  readonly reasons: Why;
  readonly conclusion: Conclusion;
  readonly words: Words;
}

/** What would all have to be so, counted; the count is never a likelihood. */
export function FindingIfs({ reasons, conclusion, words }: FindingIfsProps) {
  const { t } = useText();
  const [first, ...others] = reasons.ifs;
  if (!first || first.assumptions.length === 0) {
    return conclusion.couldReach === null ? null : (
      <p className="soft">{t("finding.could-reach", { key: words.key(conclusion.couldReach) })}</p>
    );
  }
  const count = first.assumptions.length;
  return (
    <div className="ifs">
      <p className="ifs-count">{count === 1 ? t("ifs.one") : t("ifs.count", { count })}</p>
      <ul>
        {first.assumptions.map((id) => (
          <li key={id}>{words.condition(id)}</li>
        ))}
      </ul>
      {others.map(({ assumptions }) => (
        <div key={assumptions.join(" ")}>
          <p>{t("ifs.or")}</p>
          <ul>
            {assumptions.map((id) => (
              <li key={id}>{words.condition(id)}</li>
            ))}
          </ul>
        </div>
      ))}
      {reasons.more && <p>{t("ifs.more")}</p>}
      <p className="soft">{t("ifs.not-less-likely")}</p>
    </div>
  );
}
