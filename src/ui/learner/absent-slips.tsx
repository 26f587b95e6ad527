import type { Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { isSetByReader } from "./set-by-reader.ts";
import type { TrailView } from "./trail-view.ts";

/** What is known, or set by the reader, not to have been taken in: said, not left out. */
export function AbsentSlips({ view, slips }: { view: TrailView; slips: readonly Slip[] }) {
  const { t } = useText();
  return slips
    .filter(({ place }) => place === "absent")
    .map((slip) => (
      <p key={slip.trace.id} className="absent" data-trace-id={slip.trace.id}>
        {view.model.holders.get(slip.trace.holder)?.kind === "not-known"
          ? t("slip.absent-nobody", { what: view.words.trace(slip.trace) })
          : t("slip.absent", {
              holder: view.words.holderInSentence(slip.trace.holder),
              what: view.words.trace(slip.trace),
            })}
        {isSetByReader(view, slip) && ` · ${t("from.setting")}`}
      </p>
    ));
}
