import { useMemo } from "react";
import { sideBySide } from "#state/side-by-side.ts";
import { useText } from "#ui/text.tsx";
import { AnswersPart } from "./answers-part.tsx";
import { ChoicesPart } from "./choices-part.tsx";
import "./compare.css";
import { FindingsPart } from "./findings-part.tsx";
import { Heading } from "./heading.tsx";
import { KindsPart } from "./kinds-part.tsx";
import { SamePart } from "./same-part.tsx";
import type { BothSides } from "./side.ts";
import { SlipsPart } from "./slips-part.tsx";
import { TiesPart } from "./ties-part.tsx";

interface ComparisonProps extends BothSides {
  readonly level: number;
  readonly hooks?: boolean;
}

/**
 * Two paths or two worlds: what stayed the same first, then only what differs, and what each cost. It
 * says what kind of trace differs; it counts none and prefers none.
 */
export function Comparison({ a, b, level, hooks = false }: ComparisonProps) {
  const { t } = useText();
  const apart = useMemo(() => sideBySide(a.view.trail, b.view.trail), [a.view.trail, b.view.trail]);
  const shown = { a, b, apart, level, hooks };
  return (
    <div className="comparison" data-paper="closed">
      <section className="comparison-half comparison-same">
        <Heading level={level}>{t("compare:same.title")}</Heading>
        <SamePart shown={shown} />
      </section>
      <section className="comparison-half">
        <Heading level={level}>{t("compare:diff.title")}</Heading>
        <KindsPart shown={shown} />
        <AnswersPart shown={shown} />
        <ChoicesPart shown={shown} />
        <SlipsPart shown={shown} />
        <TiesPart shown={shown} />
        <FindingsPart shown={shown} />
      </section>
    </div>
  );
}
