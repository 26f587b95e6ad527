import type { Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { isSetByReader } from "../set-by-reader.ts";
import { ChangedList } from "./changed-list.tsx";
import { Heading } from "./heading.tsx";
import type { Side } from "./side.ts";
import type { Shown } from "./shown.ts";
import { SlipLines } from "./slip-lines.tsx";
import { TwoSides } from "./two-sides.tsx";

/** The slips that only one side has, and those that lie otherwise. */
export function SlipsPart({ shown }: { shown: Shown }) {
  const { t } = useText();
  const { a, b, level, hooks } = shown;
  const { onlyA, onlyB, changed } = shown.apart.slips;
  const only = (slips: readonly Slip[], { view }: Side) =>
    slips.length > 0 && <SlipLines slips={slips} view={view} hooks={hooks} />;
  const lies = (slip: Slip, { view }: Side): string =>
    t(`slip-place.${slip.place}`) + (isSetByReader(view, slip) ? ` · ${t("from.setting")}` : "");
  return (
    <section className="comparison-part">
      <Heading level={level + 1}>{t("compare:slips")}</Heading>
      {onlyA.length + onlyB.length > 0 && (
        <TwoSides
          a={a}
          b={b}
          level={level + 2}
          none={t("reveal.none-known")}
          onlyA={only(onlyA, a)}
          onlyB={only(onlyB, b)}
        />
      )}
      <ChangedList
        shown={shown}
        items={changed.map((slips) => ({
          id: slips.a.trace.id,
          what: (
            <>
              <b data-trace-id={hooks ? slips.a.trace.id : undefined}>
                {a.view.words.trace(slips.a.trace)}
              </b>
              <small>
                {a.view.words.holder(slips.a.trace.holder)}
                {slips.a.standing && ` · ${t("slip.before")}`}
              </small>
            </>
          ),
          a: lies(slips.a, a),
          b: lies(slips.b, b),
        }))}
      />
      {onlyA.length + onlyB.length + changed.length === 0 && (
        <p className="soft">{t("compare:diff.none")}</p>
      )}
    </section>
  );
}
