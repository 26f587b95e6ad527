import type { HolderId, Slip } from "#engine/index.ts";
import { DrawerBox } from "#ui/components/drawer-box.tsx";
import { DrawerSlip } from "#ui/components/drawer-slip.tsx";
import { useText } from "#ui/text.tsx";
import { slipElementId } from "./slip-element.ts";
import type { TrailView } from "./trail-view.ts";

interface DrawersProps {
  readonly view: TrailView;
  readonly slips: readonly Slip[];
}

/** Who has what: a drawer for each holder, its slips as they lie. */
export function Drawers({ view: { model, words }, slips }: DrawersProps) {
  const { t } = useText();
  const byHolder = new Map<HolderId, Slip[]>();
  for (const slip of slips) {
    const { holder } = slip.trace;
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), slip]);
  }
  const show = (slip: Slip) => (
    <DrawerSlip
      key={slip.trace.id}
      id={slipElementId(slip.trace.id)}
      slip={slip}
      what={words.trace(slip.trace)}
      when={slip.standing ? t("slip.before") : t("slip.day", { day: slip.trace.day })}
    />
  );
  const isInside = ({ place }: Slip): boolean => place === "inside";
  return (
    <div className="drawers">
      {[...byHolder].map(([holder, own]) => (
        <DrawerBox
          key={holder}
          holder={holder}
          kind={model.holders.get(holder)?.kind ?? "not-known"}
          inside={own.filter(isInside).map(show)}
          before={own.filter((slip) => !isInside(slip)).map(show)}
        />
      ))}
    </div>
  );
}
