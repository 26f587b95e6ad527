import { useText } from "#ui/text.tsx";
import { ActionButton } from "./action-button.tsx";

interface KeepOfferProps {
  readonly onKeep: () => void;
  readonly onDecline: () => void;
  /** Whether the system's Back would end the story here. */
  readonly backEnds: boolean;
}

/** Offers, once and in the flow, to keep the place on this device. Covers nothing. */
export function KeepOffer({ onKeep, onDecline, backEnds }: KeepOfferProps) {
  const { t } = useText();
  return (
    <section className="keep-offer" aria-labelledby="keep-offer-title">
      <h2 id="keep-offer-title">{t("keep.title")}</h2>
      <p>{t("keep.offer")}</p>
      {backEnds && <p className="soft">{t("keep.back-ends")}</p>}
      <div className="button-row">
        <ActionButton action="keep" onPress={onKeep}>
          {t("keep.yes")}
        </ActionButton>
        <ActionButton action="forget" onPress={onDecline}>
          {t("keep.no")}
        </ActionButton>
      </div>
    </section>
  );
}
