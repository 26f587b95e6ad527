import type { ReactNode } from "react";
import { useText } from "#ui/text.tsx";
import { Heading } from "./heading.tsx";
import { SideMark } from "./side-mark.tsx";
import type { Shown } from "./shown.ts";

interface ChangedListProps {
  readonly shown: Shown;
  readonly items: readonly {
    readonly id: string;
    readonly what: ReactNode;
    readonly a: string;
    readonly b: string;
    readonly more?: ReactNode;
  }[];
}

/** What both sides have but not alike: each thing once, with how it is on either side. */
export function ChangedList({ shown: { a, b, level }, items }: ChangedListProps) {
  const { t } = useText();
  if (items.length === 0) return null;
  return (
    <div className="changed">
      <Heading level={level + 2}>{t("compare:diff.changed")}</Heading>
      <ul className="changed-list">
        {items.map((item) => (
          <li key={item.id} className="changed-item">
            <div>{item.what}</div>
            <dl>
              <div>
                <dt>
                  <SideMark left /> {a.name}
                </dt>
                <dd>{item.a}</dd>
              </div>
              <div>
                <dt>
                  <SideMark left={false} /> {b.name}
                </dt>
                <dd>{item.b}</dd>
              </div>
            </dl>
            {item.more}
          </li>
        ))}
      </ul>
    </div>
  );
}
