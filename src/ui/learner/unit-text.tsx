import { useStore } from "zustand";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import type { UnitOf } from "./content-types.ts";
import { SaidBy } from "./said-by.tsx";

interface UnitTextProps {
  readonly scenario: string;
  readonly unit: UnitOf;
}

/** Sentences of one kind. What is said about the world carries whose statement it is. */
export function UnitText({ scenario, unit }: UnitTextProps) {
  const { t } = useText();
  const markTerms = useStore(useAppTools().surroundings, (state) => state.markTerms);
  const text = t(`scenarios/${scenario}:${unit.id}`);
  const factual = unit.kind === "claim" || unit.kind === "ours";
  return (
    <div className={`unit unit-${unit.kind}`}>
      <p>{markTerms ? markTerms(text) : text}</p>
      {factual && unit.claims.length > 0 && <SaidBy claims={unit.claims} />}
    </div>
  );
}
