import type { ReactNode } from "react";
import { useText } from "#ui/text.tsx";
import { claimFacts } from "./claim-facts.ts";
import { ClaimHeading } from "./claim-heading.tsx";
import { ClaimSentence } from "./claim-sentence.tsx";
import { SourceList, type ShownSource } from "./source-list.tsx";

/** A claim about the world with its two facets, as the content holds it. */
export interface ShownClaim {
  readonly id: string;
  readonly howWeKnow: readonly string[];
  readonly howFirm: "well-supported" | "reported" | "disputed" | "not-known";
  readonly hedge: string;
  readonly asOf: string;
  readonly secondHand: boolean;
  /** Keys of its sources; none where we found nothing. */
  readonly sources: readonly string[];
  readonly withdrawnSince?: string | undefined;
}

interface ClaimCardProps {
  readonly claim: ShownClaim;
  readonly saidBy: string;
  readonly sources: readonly ShownSource[];
  /** The claims that say otherwise, drawn by the screen, which knows how to open them. */
  readonly conflicts: ReactNode;
  readonly heading: "h1" | "text" | "none";
}

/** Sayer, how we know, how firm: what answers "who says so?" in one look. */
const WHO_SAYS_SO = 3;

/** Everything about one claim: who says it, how we know, how firm, its hedge, date, place and sources. */
export function ClaimCard({ claim, saidBy, sources, conflicts, heading }: ClaimCardProps) {
  const { t } = useText();
  const { id } = claim;
  const facts = claimFacts(t, claim, saidBy);
  return (
    <article className="claim-card" data-claim-id={heading === "h1" ? id : undefined}>
      <ClaimSentence heading={heading}>{t(`claims:${id}`)}</ClaimSentence>
      {claim.withdrawnSince !== undefined && <p className="soft">{t("claim.withdrawn")}</p>}
      <Facts facts={facts.slice(0, WHO_SAYS_SO)} look="facts facts-first" />
      <Facts facts={facts.slice(WHO_SAYS_SO)} look="facts" />
      {conflicts}
      {sources.length > 0 && (
        <>
          <ClaimHeading heading={heading}>{t("claim.sources")}</ClaimHeading>
          <SourceList sources={sources} secondHand={claim.secondHand} />
        </>
      )}
      <p className="standing-line">{t("claim.standing-line")}</p>
    </article>
  );
}

interface FactsProps {
  readonly facts: ReturnType<typeof claimFacts>;
  readonly look: string;
}

function Facts({ facts, look }: FactsProps) {
  const { t } = useText();
  return (
    <dl className={look}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
