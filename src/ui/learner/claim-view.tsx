import type { ReactNode } from "react";
import { ClaimCard } from "#ui/components/claim-card.tsx";
import { ClaimHeading } from "#ui/components/claim-heading.tsx";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { OwnClaimCard } from "#ui/components/own-claim-card.tsx";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { ClaimList } from "./claim-list.tsx";
import { useEvidence } from "./use-evidence.ts";
import { useSayer } from "./use-sayer.ts";

interface ClaimViewProps {
  readonly id: string;
  readonly heading: "h1" | "text" | "none";
  /** Accounts that differ, drawn side by side where it is a page; else they are listed. */
  readonly sides?: ReactNode;
}

/** One claim with everything about it, wherever it is opened. */
export function ClaimView({ id, heading, sides }: ClaimViewProps) {
  const { t } = useText();
  const sayerOf = useSayer();
  const evidence = useEvidence();
  const ready = useTextFiles(["claims", "said-by", "said-by-library"]);
  if (!evidence || !ready) return <p aria-busy="true">{t("loading")}</p>;
  const own = evidence.own.find((each) => each.id === id);
  if (own) return <OwnClaimCard id={id} heading={heading} from={<ClaimList ids={own.from} />} />;
  const claim = evidence.claims.find((each) => each.id === id);
  if (!claim) return <ScreenTitle>{t("claim.not-here")}</ScreenTitle>;
  const conflicts = claim.conflictsWith ?? [];
  return (
    <ClaimCard
      claim={claim}
      saidBy={sayerOf(id)}
      heading={heading}
      sources={evidence.sources.filter(({ key }) => claim.sources.includes(key))}
      conflicts={
        conflicts.length > 0 && (
          <>
            <ClaimHeading heading={heading}>{t("claim.conflicts")}</ClaimHeading>
            {sides || <ClaimList ids={conflicts} />}
          </>
        )
      }
    />
  );
}
