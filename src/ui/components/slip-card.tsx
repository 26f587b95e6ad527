import type { ReactNode } from "react";
import type { Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { Disclosure } from "./disclosure.tsx";
import { MarksRow } from "./marks-row.tsx";

interface SlipCardProps {
  readonly slip: Slip;
  /** What the slip is. */
  readonly what: string;
  /** Where its answers come from and whose statements they are; built when opened. */
  readonly more: () => ReactNode;
  /** For the list where each slip may be pointed at. */
  readonly id?: string | undefined;
}

/** One slip of the reveal: who has it, what it is, the four marks; all else on a tap. */
export function SlipCard({ slip, what, more, id }: SlipCardProps) {
  const { t } = useText();
  const { trace, place, answers } = slip;
  return (
    <li
      className={`slip slip-${place}`}
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      data-trace-id={trace.id}
    >
      <p className="slip-line">
        <span className="slip-holder" data-holder-id={trace.holder}>
          {t(`model:holder.${trace.holder}`)}
        </span>{" "}
        <span className="slip-what">{what}</span>
      </p>
      <MarksRow system={trace.system} answers={answers} />
      <Disclosure label={t("slip.more")}>{more}</Disclosure>
    </li>
  );
}
