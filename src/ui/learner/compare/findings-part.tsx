import type { Conclusion } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { ChangedList } from "./changed-list.tsx";
import { findingId, FindingLines, phraseKey } from "./finding-lines.tsx";
import { FindingReasons } from "./finding-reasons.tsx";
import { Heading } from "./heading.tsx";
import type { Side } from "./side.ts";
import type { Shown } from "./shown.ts";
import { TwoSides } from "./two-sides.tsx";

/** What could be found out on one side only, and what is told otherwise on the other. */
export function FindingsPart({ shown }: { shown: Shown }) {
  const { t } = useText();
  const { a, b, level, hooks } = shown;
  const { onlyA, onlyB, changed } = shown.apart.findings;
  const only = (findings: readonly Conclusion[], side: Side) =>
    findings.length > 0 && <FindingLines findings={findings} side={side} hooks={hooks} />;
  return (
    <section className="comparison-part">
      <Heading level={level + 1}>{t("compare:findings")}</Heading>
      {onlyA.length + onlyB.length > 0 && (
        <TwoSides
          a={a}
          b={b}
          level={level + 2}
          none={t("compare:diff.nothing-only")}
          onlyA={only(onlyA, a)}
          onlyB={only(onlyB, b)}
        />
      )}
      <ChangedList
        shown={shown}
        items={changed.map((pair) => {
          // Of what does not show on a side there is nothing to give reasons for.
          const reasoned = pair.a.value === "no" ? { of: pair.b, in: b } : { of: pair.a, in: a };
          return {
            id: findingId(pair.a),
            what: (
              <p data-conclusion-id={hooks ? findingId(pair.a) : undefined}>
                {a.view.words.rule(pair.a)}
              </p>
            ),
            a: t(phraseKey(pair.a.phrase)),
            b: t(phraseKey(pair.b.phrase)),
            more: <FindingReasons view={reasoned.in.view} conclusion={reasoned.of} />,
          };
        })}
      />
      {onlyA.length + onlyB.length + changed.length === 0 && (
        <p className="soft">{t("compare:diff.alike")}</p>
      )}
    </section>
  );
}
