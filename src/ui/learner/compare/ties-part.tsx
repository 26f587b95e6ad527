import type { Tie } from "#state/side-by-side.ts";
import type { ThreadState } from "#state/thread-state.ts";
import { useText } from "#ui/text.tsx";
import { ChangedList } from "./changed-list.tsx";
import { Heading } from "./heading.tsx";
import type { Side } from "./side.ts";
import type { Shown } from "./shown.ts";
import { KeyNames, namesOf, StrandList } from "./strand-list.tsx";
import { strandsOf } from "./strands.ts";
import { TwoSides } from "./two-sides.tsx";

/** What is tied on one side only, key by key, and what is tied otherwise. */
export function TiesPart({ shown }: { shown: Shown }) {
  const { t } = useText();
  const { a, b, level, hooks } = shown;
  const { onlyA, onlyB, changed } = shown.apart.ties;
  if (onlyA.length + onlyB.length + changed.length === 0) return null;
  const only = (ties: readonly Tie[], { view }: Side) =>
    ties.length > 0 && <StrandList ties={ties} view={view} hooks={hooks} />;
  const otherwise = strandsOf(
    changed.map((pair) => ({ ...pair.a, state: `${pair.a.state} ${pair.b.state}` as const })),
  );
  return (
    <section className="comparison-part">
      <Heading level={level + 1}>{t("compare:threads")}</Heading>
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
        items={otherwise.map(({ keys, state, traces }) => {
          const [inA, inB] = state.split(" ") as [ThreadState, ThreadState];
          return {
            id: `${keys.join(" ")} ${state}`,
            what: (
              <>
                <KeyNames keys={keys} view={a.view} hooks={hooks} />
                <small>{namesOf(traces, a.view, t)}</small>
              </>
            ),
            a: t(`trail:thread.${inA}`),
            b: t(`trail:thread.${inB}`),
          };
        })}
      />
    </section>
  );
}
