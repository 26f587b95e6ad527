import { claimFacts } from "#ui/components/claim-facts.ts";
import type { ShownClaim } from "#ui/components/claim-card.tsx";
import { SourceList, type ShownSource } from "#ui/components/source-list.tsx";
import { useText } from "#ui/text.tsx";

/** What a note is about: a claim with its sources, or our own inference with what it starts from. */
export type NotedClaim =
  | {
      readonly kind: "claim";
      readonly claim: ShownClaim;
      readonly saidBy: string;
      readonly sources: readonly ShownSource[];
      /** The numbers of the claims that say otherwise. */
      readonly otherwise: readonly number[];
    }
  | { readonly kind: "own"; readonly id: string; readonly from: readonly number[] };

interface PaperNoteProps {
  readonly number: number;
  readonly noted: NotedClaim;
  /** Whether the claim's own sentence stands on the page already. */
  readonly stands: boolean;
}

/** One note on paper: who says so, how firm, date, place, people and source. */
export function PaperNote({ number, noted, stands }: PaperNoteProps) {
  const { t } = useText();
  const id = noted.kind === "own" ? noted.id : noted.claim.id;
  return (
    <li className="paper-note">
      <span className="paper-number">[{number}]</span>
      <div>
        {!stands && <p className="paper-sentence">{t(`claims:${id}`)}</p>}
        {noted.kind === "own" ? (
          <>
            <p>{t("claim.ours")}</p>
            {noted.from.length > 0 && (
              <p>
                {t("claim.starts-from")}: {bracketed(noted.from)}
              </p>
            )}
          </>
        ) : (
          <>
            <dl className="paper-facts">
              {claimFacts(t, noted.claim, noted.saidBy).map(([label, value]) => (
                <div key={label}>
                  <dt>{t(label)}:</dt> <dd>{value}</dd>
                </div>
              ))}
              {noted.otherwise.length > 0 && (
                <div>
                  <dt>{t("claim.conflicts")}:</dt> <dd>{bracketed(noted.otherwise)}</dd>
                </div>
              )}
            </dl>
            <SourceList sources={noted.sources} secondHand={noted.claim.secondHand} />
          </>
        )}
      </div>
    </li>
  );
}

const bracketed = (numbers: readonly number[]): string =>
  numbers.map((each) => `[${each}]`).join(" ");
