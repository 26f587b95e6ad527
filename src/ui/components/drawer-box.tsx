import type { ReactNode } from "react";
import type { HolderKind } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";

interface DrawerBoxProps {
  readonly holder: string;
  readonly kind: HolderKind;
  /** Slips that are known to be kept, and those that lie in front. */
  readonly inside: readonly ReactNode[];
  readonly before: readonly ReactNode[];
}

/** One holder's drawer, notebook or memory, with its slips. The one without a label says so. */
export function DrawerBox({ holder, kind, inside, before }: DrawerBoxProps) {
  const { t } = useText();
  return (
    <section className={`drawer drawer-${kind}`} data-holder-id={holder}>
      <div className="drawer-body">
        <h3 className="drawer-label">
          {t(`model:drawer.${holder}`)}
          {kind === "not-known" && <small>{t(`model:holder.${holder}`)}</small>}
        </h3>
        {inside.length > 0 && <ul className="drawer-inside">{inside}</ul>}
      </div>
      {before.length > 0 && <ul className="drawer-before">{before}</ul>}
    </section>
  );
}
