import { useState, type ReactNode } from "react";
import type { Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { Disclosure } from "./disclosure.tsx";
import { MarksRow } from "./marks-row.tsx";

interface SlipCardProps {
  readonly slip: Slip;
  /** What the slip is. */
  readonly what: string;
  /** Falls after the first two. */
  readonly late: boolean;
  /** When and where, and whose statements it stands on; built when opened. */
  readonly more: () => ReactNode;
}

/** One slip of the reveal: what it is and the four marks; where the answers come from, on a tap. */
export function SlipCard({ slip: { trace, place, answers }, what, late, more }: SlipCardProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  return (
    <li className={`slip slip-${place}${late ? " slip-late" : ""}`} data-trace-id={trace.id}>
      <p className="slip-what">{what}</p>
      <MarksRow system={trace.system} answers={answers} origins={open} />
      <Disclosure label={t("slip.more")} onToggle={setOpen}>
        {more}
      </Disclosure>
    </li>
  );
}
