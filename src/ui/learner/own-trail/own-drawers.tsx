import type { HolderId, Slip } from "#engine/index.ts";
import { DrawerBox } from "#ui/components/drawer-box.tsx";
import { DrawerSlip } from "#ui/components/drawer-slip.tsx";
import { MarksRow } from "#ui/components/marks-row.tsx";
import { useText } from "#ui/text.tsx";
import { slipElementId } from "../slip-element.ts";
import { slipsInFront } from "../slips-in-front.ts";
import type { TrailView } from "../trail-view.ts";

/** Who has what of this app: the same drawers and slips as in a trail; the four questions, on a tap. */
export function OwnDrawers({ view }: { view: TrailView }) {
  const { t } = useText();
  const { model, slips, words } = view;
  const lying = slips.filter(({ place }) => place !== "absent");
  const show = (slip: Slip) => (
    <DrawerSlip
      key={slip.trace.id}
      id={slipElementId(slip.trace.id)}
      slip={slip}
      what={words.trace(slip.trace)}
      when={t("own:now")}
      set={false}
      more={() => <MarksRow system={slip.trace.system} answers={slip.answers} />}
    />
  );
  const ofHolder = (id: HolderId) => lying.filter(({ trace }) => trace.holder === id);
  return (
    <div className="drawers">
      {[...model.holders.values()]
        .filter(({ id }) => ofHolder(id).length > 0)
        .map(({ id, kind }) => (
          <DrawerBox
            key={id}
            holder={id}
            kind={kind}
            label={t(`own:drawer.${id}`)}
            heading="h4"
            inside={ofHolder(id)
              .filter(({ place }) => place === "inside")
              .map(show)}
            before={slipsInFront(ofHolder(id), show)}
          />
        ))}
    </div>
  );
}
