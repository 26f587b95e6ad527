import type { Trace } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { slipElementId } from "./slip-element.ts";
import type { Words } from "./words.ts";

/** A line that leads to a slip further up the page. */
export function SlipPointer({ trace, words }: { trace: Trace; words: Words }) {
  const { t } = useText();
  return (
    <button type="button" className="link" onClick={() => show(trace.id)}>
      {words.trace(trace)}{" "}
      <small>
        {words.holder(trace.holder)}
        {trace.day === 0 && ` · ${t("slip.before")}`}
      </small>
    </button>
  );
}

function show(trace: string): void {
  const slip = document.getElementById(slipElementId(trace));
  for (let at = slip?.closest("details"); at; at = at.parentElement?.closest("details")) {
    at.open = true;
  }
  slip?.scrollIntoView({ block: "center" });
  slip?.focus({ preventScroll: true });
}
