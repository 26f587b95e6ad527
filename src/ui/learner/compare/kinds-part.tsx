import type { CheckedModel, Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import type { Shown } from "./shown.ts";

const kinds = ["machine", "paper", "people"] as const;
type Kind = (typeof kinds)[number];

/** What kind of trace each side has that the other has not; never how many. */
export function KindsPart({ shown: { a, b, apart } }: { shown: Shown }) {
  const { t } = useText();
  const { onlyA, onlyB } = apart.slips;
  const said = (slips: readonly Slip[], model: CheckedModel): string => {
    const there = new Set(
      slips.filter(({ place }) => place !== "absent").map((slip) => kindOf(slip, model)),
    );
    if (there.size === 0) return t("reveal.none-known");
    return kinds
      .filter((kind) => there.has(kind))
      .map((kind) => t(`compare:kind.${kind}`))
      .join(", ");
  };
  const [inA, inB] = [said(onlyA, a.view.model), said(onlyB, b.view.model)];
  // Of the same kind on both sides: the lists below say what differs.
  if (inA === inB) return null;
  return (
    <dl className="kinds" aria-label={t("compare:diff.kinds")}>
      <div>
        <dt>{t("compare:diff.only", { side: a.name })}</dt>
        <dd>{inA}</dd>
      </div>
      <div>
        <dt>{t("compare:diff.only", { side: b.name })}</dt>
        <dd>{inB}</dd>
      </div>
    </dl>
  );
}

/** A machine took it in, a person wrote it down, or people saw or heard it. */
function kindOf({ trace: { system } }: Slip, { systems }: CheckedModel): Kind {
  if (systems.get(system)?.kind === "machine") return "machine";
  return system === "people-network" ? "people" : "paper";
}
