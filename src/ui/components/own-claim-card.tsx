import type { ReactNode } from "react";
import { useText } from "#ui/text.tsx";
import { ClaimHeading } from "./claim-heading.tsx";
import { ClaimSentence } from "./claim-sentence.tsx";

interface OwnClaimCardProps {
  readonly id: string;
  readonly heading: "h1" | "text" | "none";
  /** The claims it starts from, drawn by the screen. */
  readonly from: ReactNode;
}

/** Our own inference: says that no source says it, and what it starts from. */
export function OwnClaimCard({ id, heading, from }: OwnClaimCardProps) {
  const { t } = useText();
  return (
    <article className="claim-card" data-claim-id={heading === "h1" ? id : undefined}>
      <ClaimSentence heading={heading}>{t(`claims:${id}`)}</ClaimSentence>
      <p className="ours-line">{t("claim.ours")}</p>
      <ClaimHeading heading={heading}>{t("claim.starts-from")}</ClaimHeading>
      {from}
      <p className="standing-line">{t("claim.standing-line")}</p>
    </article>
  );
}
