import { useMemo, type ReactNode } from "react";
import { why, type Conclusion } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { ClaimList } from "./claim-list.tsx";
import { FindingIfs } from "./finding-ifs.tsx";
import { ProofLines } from "./proof-lines.tsx";
import type { TrailView } from "./trail-view.ts";

interface FindingProps {
  readonly view: TrailView;
  readonly conclusion: Conclusion;
  /** What really happened, where what could be found out would be mistaken. */
  readonly truth?: ReactNode;
  /** The level of its headings: one below what it stands under. */
  readonly heading?: "h3" | "h4";
}

/** Why one thing could be found out: its ifs, its slips, how firm, and what it could also be. */
export function Finding({ view, conclusion, truth, heading: Heading = "h4" }: FindingProps) {
  const { t } = useText();
  const { model, traces, world, words } = view;
  const ready = useTextFiles(["claims", "said-by", "said-by-library", "findings"]);
  const reasons = useMemo(
    () => why(model, traces, world, conclusion),
    [model, traces, world, conclusion],
  );
  const rule = model.rules.get(conclusion.rule);
  const first = reasons.ifs[0];
  const ours = rule?.claims.some((id) => id.startsWith("our.")) === true;
  return (
    <div className="finding">
      <FindingIfs reasons={reasons} conclusion={conclusion} words={words} />
      {first && (
        <>
          <Heading>{t("finding.because")}</Heading>
          {ready && <ProofLines proof={first.proof} words={words} />}
          <p className="soft">
            {t("finding.firm", { firm: t(`firm.${first.proof.firmness}`) })}{" "}
            {ours && t("finding.last-step-ours")}
          </p>
          {ready && rule && <ClaimList ids={rule.claims} />}
        </>
      )}
      <Heading>{t("finding.could-also")}</Heading>
      <ul className="others">
        {rule?.otherExplanations.map((id) => (
          <li key={id}>{words.other(conclusion, id)}</li>
        ))}
      </ul>
      {truth !== undefined && (
        <div className="truth">
          <Heading>{t("finding.truth")}</Heading>
          {truth}
        </div>
      )}
    </div>
  );
}
