import type { Slip } from "#engine/index.ts";
import { SlipCard } from "#ui/components/slip-card.tsx";
import { useText } from "#ui/text.tsx";
import { SlipMore } from "./slip-more.tsx";

interface RevealSlipsProps {
  readonly scenario: string;
  readonly slips: readonly Slip[];
}

/** The slips as they fall, two at a time; "none that we know of" is an answer like any other. */
export function RevealSlips({ scenario, slips }: RevealSlipsProps) {
  const { t } = useText();
  const what = ({ trace }: Slip): string => t(`scenarios/${scenario}:trace.${trace.id}`);
  const left = slips.filter(({ place }) => place !== "absent");
  const absent = slips.filter(({ place }) => place === "absent");
  return (
    <>
      {left.length > 0 ? (
        <ul className="slips">
          {left.map((slip) => (
            <SlipCard
              key={slip.trace.id}
              slip={slip}
              what={what(slip)}
              more={() => <SlipMore slip={slip} />}
            />
          ))}
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
          {t("slip.absent", {
            holder: t(`model:holder.${slip.trace.holder}`),
            what: what(slip),
          })}
        </p>
      ))}
    </>
  );
}
