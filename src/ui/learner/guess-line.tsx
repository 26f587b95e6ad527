import type { HolderId, Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";

interface GuessLineProps {
  readonly guess: readonly HolderId[];
  readonly slips: readonly Slip[];
}

/** The guess beside what is known; it is never counted. */
export function GuessLine({ guess, slips }: GuessLineProps) {
  const { t } = useText();
  const having = new Set(
    slips.filter(({ place }) => place !== "absent").map(({ trace }) => trace.holder),
  );
  const names = (ids: readonly HolderId[]): string =>
    ids.map((id) => t(`model:holder.${id}`)).join(", ");
  return (
    <p className="guess">
      {t("predict.yours", { names: names(guess) || t("predict.nobody") })}{" "}
      {t("predict.here", { names: names([...having]) || t("predict.none-here") })}
    </p>
  );
}
