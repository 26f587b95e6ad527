import { holdDates } from "#i18n/index.ts";
import type { TextKey, Translate } from "#ui/text.tsx";
import type { ShownClaim } from "./claim-card.tsx";

/** A date as it is told: what has none says when it was read. */
export function dateWords(t: Translate, date: string): string {
  return date.startsWith("undated") ? t("claim.undated") : holdDates(date);
}

/** What stands beside a claim's sentence, label by label: the same on its card and on paper. */
export function claimFacts(
  t: Translate,
  claim: ShownClaim,
  saidBy: string,
): readonly (readonly [TextKey, string])[] {
  const { id } = claim;
  const isFound = claim.sources.length > 0;
  const how = claim.howWeKnow.map((each) => t(`how.${each}` as TextKey)).join(" · ");
  const hedge = claim.hedge === "none" ? t("hedge.none") : t(`claims:${id}.hedge`);
  return [
    ["claim.said-by", saidBy],
    ["claim.how-we-know", how || t(isFound ? "how.none" : "how.looked-for")],
    ["claim.how-firm", t(`firm.${claim.howFirm}`)],
    // Where we found nothing there is no source: no words of its own, and no date but that of the search.
    ...(isFound ? [["claim.hedge", hedge] as const] : []),
    ["claim.as-of", isFound ? dateWords(t, claim.asOf) : t("claim.looked-for-in")],
    ["claim.place", t(`claims:${id}.place`)],
    ["claim.people", t(`claims:${id}.people`)],
  ];
}
