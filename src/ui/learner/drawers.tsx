import type { HolderId, Slip } from "#engine/index.ts";
import { DrawerBox } from "#ui/components/drawer-box.tsx";
import { DrawerSlip } from "#ui/components/drawer-slip.tsx";
import { useText } from "#ui/text.tsx";
import { isSetByReader } from "./set-by-reader.ts";
import { slipElementId } from "./slip-element.ts";
import type { TrailView } from "./trail-view.ts";

interface DrawersProps {
  readonly view: TrailView;
  readonly slips: readonly Slip[];
  /** Whether the drawer without a label stands last even when nothing is in it. */
  readonly whoElse?: boolean;
}

/** Who has what: a drawer for each holder, its slips as they lie. */
export function Drawers({ view, slips, whoElse = false }: DrawersProps) {
  const { t } = useText();
  const kindOf = (holder: HolderId) => view.model.holders.get(holder)?.kind ?? "not-known";
  const byHolder = new Map<HolderId, Slip[]>();
  for (const slip of slips) {
    const { holder } = slip.trace;
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), slip]);
  }
  const named = [...byHolder.keys()].filter((id) => kindOf(id) !== "not-known");
  const unlabelled = [...view.model.holders.keys()].filter(
    (id) => kindOf(id) === "not-known" && (whoElse || byHolder.has(id)),
  );
  const show = (slip: Slip) => (
    <DrawerSlip
      key={slip.trace.id}
      id={slipElementId(slip.trace.id)}
      slip={slip}
      what={view.words.trace(slip.trace)}
      when={slip.standing ? t("slip.before") : t("slip.day", { day: slip.trace.day })}
      set={isSetByReader(view, slip)}
    />
  );
  const isInside = ({ place }: Slip): boolean => place === "inside";
  return (
    <div className="drawers">
      {[...named, ...unlabelled].map((holder) => {
        const own = byHolder.get(holder) ?? [];
        return (
          <DrawerBox
            key={holder}
            holder={holder}
            kind={kindOf(holder)}
            inside={own.filter(isInside).map(show)}
            before={own.filter((slip) => !isInside(slip)).map(show)}
          />
        );
      })}
    </div>
  );
}
