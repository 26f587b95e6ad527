import type { ReactNode } from "react";
import { useText } from "#ui/text.tsx";
import { Heading } from "./heading.tsx";
import { SideMark } from "./side-mark.tsx";
import type { BothSides } from "./side.ts";

interface TwoSidesProps extends BothSides {
  readonly level: number;
  /** What stands there where a side has nothing of its own. */
  readonly none: string;
  readonly onlyA: ReactNode;
  readonly onlyB: ReactNode;
}

/** What only one side has: beside each other, one under the other on a phone. */
export function TwoSides({ a, b, level, none, onlyA, onlyB }: TwoSidesProps) {
  const { t } = useText();
  return (
    <div className="sides">
      {[
        { name: a.name, only: onlyA, left: true },
        { name: b.name, only: onlyB, left: false },
      ].map(({ name, only, left }) => (
        <section key={String(left)} className="side">
          <Heading level={level} className="side-name">
            <SideMark left={left} /> {t("compare:diff.only", { side: name })}
          </Heading>
          {only || <p className="soft">{none}</p>}
        </section>
      ))}
    </div>
  );
}
