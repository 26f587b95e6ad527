import type { ReactNode } from "react";
import type { HolderKind } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";

interface RevealDrawerProps {
  readonly holder: string;
  readonly kind: HolderKind;
  /** Slips of which something is known to be kept, and those that lie in front. */
  readonly inside: readonly ReactNode[];
  readonly before: readonly ReactNode[];
}

/** Who has it: a drawer, a notebook or a memory, with the slips that fall into it or before it. */
export function RevealDrawer({ holder, kind, inside, before }: RevealDrawerProps) {
  const { t } = useText();
  return (
    <li className={`case case-${kind}`} data-holder-id={holder}>
      <div className="case-box">
        <p className="case-label">
          {t(`model:drawer.${holder}`)}
          {kind === "not-known" && <small> {t(`model:holder.${holder}`)}</small>}
        </p>
        {inside.length > 0 && <ul className="case-inside">{inside}</ul>}
      </div>
      {before.length > 0 && <ul className="case-before">{before}</ul>}
    </li>
  );
}
