import type { ReactNode } from "react";
import { useText } from "#ui/text.tsx";
import { ClaimHeading } from "./claim-heading.tsx";
import { ClaimSentence } from "./claim-sentence.tsx";
import type { TextKey } from "#ui/text.tsx";

export interface ShownSource {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly address: string;
}

/** A claim about the world with its two facets, as the content holds it. */
export interface ShownClaim {
  readonly id: string;
  readonly howWeKnow: readonly string[];
  readonly howFirm: "well-supported" | "reported" | "disputed" | "not-known";
  readonly hedge: string;
  readonly asOf: string;
  readonly secondHand: boolean;
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

/** Everything about one claim: who says it, how we know, how firm, its hedge, date, place and sources. */
export function ClaimCard({ claim, saidBy, sources, conflicts, heading }: ClaimCardProps) {
  const { t } = useText();
  const { id } = claim;
  const sentence = t(`claims:${id}`);
  const dateOf = (date: string): string => (date.startsWith("undated") ? t("claim.undated") : date);
  // Where we found nothing there is no source, and so no words of its own.
  const sourced = sources.length > 0;
  const facts: readonly (readonly [TextKey, string])[] = [
    ["claim.said-by", saidBy],
    [
      "claim.how-we-know",
      claim.howWeKnow.map((how) => t(`how.${how}` as TextKey)).join(" · ") || t("how.none"),
    ],
    ["claim.how-firm", t(`firm.${claim.howFirm}`)],
    ...(sourced
      ? [
          [
            "claim.hedge",
            claim.hedge === "none" ? t("hedge.none") : t(`claims:${id}.hedge`),
          ] as const,
        ]
      : []),
    ["claim.as-of", dateOf(claim.asOf)],
    ["claim.place", t(`claims:${id}.place`)],
    ["claim.people", t(`claims:${id}.people`)],
  ];
  return (
    <article className="claim-card" data-claim-id={heading === "h1" ? id : undefined}>
      <ClaimSentence heading={heading}>{sentence}</ClaimSentence>
      {claim.withdrawnSince !== undefined && <p className="soft">{t("claim.withdrawn")}</p>}
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {conflicts}
      {sourced && (
        <>
          <ClaimHeading heading={heading}>{t("claim.sources")}</ClaimHeading>
          <ul className="sources">
            {sources.map((source) => (
              <li key={source.key}>
                <cite>{source.title}</cite>
                <span>
                  {source.publisher}, {dateOf(source.date)}
                  {claim.secondHand && ` · ${t("claim.second-hand")}`}
                </span>
                <code>{source.address}</code>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="standing-line">{t("claim.standing-line")}</p>
    </article>
  );
}
