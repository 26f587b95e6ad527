import {
  documentedWorld,
  fourQuestions,
  type CheckedModel,
  type MadeDecision,
} from "#engine/index.ts";
import type { StepState } from "#ui/components/footprint.tsx";

/** What is known of one decision's step: taken in, not known, or nothing known of. */
export function stepOf(
  model: CheckedModel,
  { traces }: MadeDecision,
): "taken" | "unknown" | "blank" {
  const values = traces.map((trace) => fourQuestions(model, documentedWorld, trace).recorded.value);
  if (values.includes("yes")) return "taken";
  return values.includes("not-known") ? "unknown" : "blank";
}

/** The path as footprints: what lies behind, where one is, what is still ahead. */
export function sceneSteps(
  model: CheckedModel | null,
  passed: readonly MadeDecision[],
  { at, of }: { readonly at: number; readonly of: number },
): StepState[] {
  const behind = passed.map((decision) => (model ? stepOf(model, decision) : "blank"));
  const ahead = Array.from({ length: Math.max(0, of - at) }, () => "ahead" as const);
  return [...behind, "now", ...ahead];
}
