import { useState, type ReactNode } from "react";
import type { Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";

interface DrawerSlipProps {
  readonly slip: Slip;
  readonly what: string;
  /** Day and place of the slip. */
  readonly when: string;
  readonly id: string;
  /** Whether it lies so only by the reader's own answers. */
  readonly set: boolean;
  /** What it stands on, for the numbers on paper. */
  readonly claims?: readonly string[];
  /** All else about it, built when it is opened; without it the slip does not open. */
  readonly more?: (() => ReactNode) | undefined;
}

/** A slip as it lies: in the drawer, before it with a broken or a thin edge, and the same in words. */
export function DrawerSlip({ slip, what, when, id, set, claims, more }: DrawerSlipProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const face = (
    <>
      <b>{what}</b>
      <small data-claim-id={claims?.[0]} data-claims={claims?.join(" ")}>
        {when}
        {/* For the eye it stands once over all that lie so. */}
        <span className="only-heard"> · {t(`slip-place.${slip.place}`)}</span>
        {set && ` · ${t("from.setting")}`}
      </small>
    </>
  );
  return (
    <li
      className={`drawer-slip slip-${slip.place}`}
      data-trace-id={slip.trace.id}
      id={id}
      tabIndex={-1}
    >
      {more ? (
        <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {face}
        </button>
      ) : (
        face
      )}
      {more && open && <div className="slip-opened">{more()}</div>}
    </li>
  );
}
