import { useText } from "#ui/text.tsx";
import type { UnitOf } from "./content-types.ts";
import { SaidBy } from "./said-by.tsx";

interface UnitTextProps {
  readonly scenario: string;
  readonly unit: UnitOf;
}

/** Sentences of one kind. What is said about the world carries whose statement it is. */
export function UnitText({ scenario, unit }: UnitTextProps) {
  const { t } = useText();
  const factual = unit.kind === "claim" || unit.kind === "ours";
  return (
    <div className={`unit unit-${unit.kind}`}>
      <p>{t(`scenarios/${scenario}:${unit.id}`)}</p>
      {factual && unit.claims.length > 0 && <SaidBy claims={unit.claims} />}
    </div>
  );
}
