import type { CheckedModel, HolderId, Slip } from "#engine/index.ts";
import { RevealDrawer } from "#ui/components/reveal-drawer.tsx";
import { SlipCard } from "#ui/components/slip-card.tsx";
import { useText } from "#ui/text.tsx";
import { SlipMore } from "./slip-more.tsx";

interface RevealSlipsProps {
  readonly scenario: string;
  readonly model: CheckedModel;
  readonly slips: readonly Slip[];
}

/** The slips as they fall, two at a time; "none that we know of" is an answer like any other. */
export function RevealSlips({ scenario, model, slips }: RevealSlipsProps) {
  const { t } = useText();
  const what = ({ trace }: Slip): string => t(`scenarios/${scenario}:trace.${trace.id}`);
  const left = slips.filter(({ place }) => place !== "absent");
  const absent = slips.filter(({ place }) => place === "absent");
  const holders = [...new Set(left.map(({ trace }) => trace.holder))];
  const inOrder = holders.flatMap((holder) => slipsOf(left, holder));
  const card = (slip: Slip) => (
    <SlipCard
      key={slip.trace.id}
      slip={slip}
      what={what(slip)}
      late={inOrder.indexOf(slip) > 1}
      more={() => <SlipMore slip={slip} />}
    />
  );
  return (
    <>
      {holders.length > 0 ? (
        <ul className="cases" aria-label={t("debrief.drawers")}>
          {holders.map((holder) => {
            const own = slipsOf(left, holder);
            return (
              <RevealDrawer
                key={holder}
                holder={holder}
                kind={model.holders.get(holder)?.kind ?? "not-known"}
                inside={own.filter(({ place }) => place === "inside").map(card)}
                before={own.filter(({ place }) => place !== "inside").map(card)}
              />
            );
          })}
        </ul>
      ) : (
        <div className="none-known">
          <p>
            <b>{t("reveal.none-known")}</b>
          </p>
          <p>{t("reveal.none-known-line")}</p>
        </div>
      )}
      {absent.map((slip) => (
        <p key={slip.trace.id} className="absent" data-trace-id={slip.trace.id}>
          {model.holders.get(slip.trace.holder)?.kind === "not-known"
            ? t("slip.absent-nobody", { what: what(slip) })
            : t("slip.absent", {
                holder: t(`model:holder.${slip.trace.holder}`),
                what: what(slip),
              })}
        </p>
      ))}
    </>
  );
}

/** One holder's slips as they are read: those inside the drawer first. */
function slipsOf(slips: readonly Slip[], holder: HolderId): readonly Slip[] {
  const own = slips.filter(({ trace }) => trace.holder === holder);
  const isInside = ({ place }: Slip): boolean => place === "inside";
  return [...own.filter(isInside), ...own.filter((slip) => !isInside(slip))];
}
