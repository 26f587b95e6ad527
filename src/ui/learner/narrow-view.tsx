import { useId, useMemo, useState } from "react";
import { useText } from "#ui/text.tsx";
import { NarrowSteps } from "./narrow-steps.tsx";
import { narrowables } from "./narrowable.ts";
import type { TrailView } from "./trail-view.ts";

/** How far one slip narrows the town's people for who has it. One person left is not a name. */
export function NarrowView({ view }: { view: TrailView }) {
  const { t } = useText();
  const id = useId();
  const found = useMemo(() => narrowables(view), [view]);
  const [at, setAt] = useState(0);
  const { words } = view;
  const shown = found[Math.min(at, found.length - 1)];
  if (!shown) return <p>{t("trail:narrow.none")}</p>;
  return (
    <>
      <p>{t("trail:narrow.intro", { count: view.model.people.size })}</p>
      <p className="picker">
        <label htmlFor={id}>{t("trail:narrow.pick")}</label>
        <select
          id={id}
          autoComplete="off"
          value={found.indexOf(shown)}
          onChange={({ currentTarget }) => setAt(Number(currentTarget.value))}
        >
          {found.map(({ holder, trace }, index) => (
            <option key={`${holder} ${trace.id}`} value={index}>
              {words.trace(trace)} — {words.holder(holder)}
            </option>
          ))}
        </select>
      </p>
      <NarrowSteps view={view} steps={shown.steps} />
      <p className="important">{t("trail:narrow.not-a-name")}</p>
    </>
  );
}
