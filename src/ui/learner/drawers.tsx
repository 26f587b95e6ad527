import type { HolderId, Slip } from "#engine/index.ts";
import { DrawerBox } from "#ui/components/drawer-box.tsx";
import { DrawerSlip } from "#ui/components/drawer-slip.tsx";
import { useText } from "#ui/text.tsx";
import { DrawerLook } from "./drawer-look.tsx";
import { FoldedSlips } from "./folded-slips.tsx";
import { isSetByReader } from "./set-by-reader.ts";
import { slipDay } from "./slip-day.ts";
import { slipElementId } from "./slip-element.ts";
import { SlipMore } from "./slip-more.tsx";
import { slipsInFront } from "./slips-in-front.ts";
import type { TrailView } from "./trail-view.ts";

interface DrawersProps {
  readonly view: TrailView;
  readonly slips: readonly Slip[];
  /** Whether the drawer without a label stands last even when nothing is in it. */
  readonly whoElse?: boolean;
  readonly heading?: "h2" | "h3";
  /** Whether slips open, and drawers are looked from. */
  readonly opens?: boolean;
}

/** A drawer with more is not laid out whole: the rest is folded. */
const LAID_OUT = 8;

/** Who has what: a drawer for each holder, its slips as they lie. */
export function Drawers(props: DrawersProps) {
  const { view, slips, whoElse = false, heading = "h3", opens = false } = props;
  const { t } = useText();
  const kindOf = (holder: HolderId) => view.model.holders.get(holder)?.kind ?? "not-known";
  const byHolder = new Map<HolderId, Slip[]>();
  for (const slip of slips) {
    const own = byHolder.get(slip.trace.holder);
    if (own) own.push(slip);
    else byHolder.set(slip.trace.holder, [slip]);
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
      when={slipDay(t, slip)}
      set={isSetByReader(view, slip)}
      claims={slip.trace.claims}
      more={opens ? () => <SlipMore slip={slip} /> : undefined}
    />
  );
  const isInside = ({ place }: Slip): boolean => place === "inside";
  return (
    <div className="drawers">
      {[...named, ...unlabelled].map((holder) => {
        const own = byHolder.get(holder) ?? [];
        const laid = own.length > LAID_OUT + 2 ? own.slice(0, LAID_OUT) : own;
        const rest = own.slice(laid.length);
        return (
          <DrawerBox
            key={holder}
            holder={holder}
            kind={kindOf(holder)}
            label={
              <>
                {t(`model:drawer.${holder}`)}
                {kindOf(holder) === "not-known" && <small>{t(`model:holder.${holder}`)}</small>}
              </>
            }
            heading={heading}
            inside={laid.filter(isInside).map(show)}
            before={slipsInFront(laid, show)}
            more={rest.length > 0 && <FoldedSlips view={view} slips={rest} />}
            look={opens ? () => <DrawerLook view={view} holder={holder} /> : undefined}
          />
        );
      })}
    </div>
  );
}
