import { useContext } from "react";
import type { Trace } from "#engine/index.ts";
import { Disclosure } from "#ui/components/disclosure.tsx";
import { useText } from "#ui/text.tsx";
import { slipElementId } from "./slip-element.ts";
import { SlipMore } from "./slip-more.tsx";
import { SlipsInPlace } from "./slips-in-place.ts";
import type { Words } from "./words.ts";
import "#ui/style/slip-in-place.css";

/** A line that leads to a slip: further up the page, or opened in its place. */
export function SlipPointer({ trace, words }: { trace: Trace; words: Words }) {
  const { t } = useText();
  const slip = useContext(SlipsInPlace)?.get(trace.id);
  const face = (
    <>
      {words.trace(trace)}
      <small>
        {" "}
        {words.holder(trace.holder)}
        {trace.day === 0 && ` · ${t("slip.before")}`}
      </small>
    </>
  );
  if (slip) {
    return (
      <Disclosure look="slip" label={<span>{face}</span>}>
        {() => (
          <div className={`slip-in-place slip-${slip.place}`} data-trace-id={trace.id}>
            <SlipMore slip={slip} />
          </div>
        )}
      </Disclosure>
    );
  }
  return (
    <button type="button" className="link" onClick={() => show(trace.id)}>
      {face}
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
