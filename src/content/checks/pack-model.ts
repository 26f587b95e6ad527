import { createModel, type CheckedModel } from "#engine/index.ts";
import { modelDraft } from "../model-draft.ts";
import type { Finding, PackFiles } from "./check.ts";

/** The pack's model; null where the engine refuses it, of which the check `model` says why. */
export function packModel({ core, evidence, scenarios }: PackFiles): CheckedModel | null {
  const result = createModel(modelDraft(core, evidence, scenarios));
  return result.ok ? result.model : null;
}

/** Said where there is no model: a check that saw nothing has not passed. */
export const noModel: readonly Finding[] = [
  {
    file: "src/content/",
    what: "the engine refuses the pack, so nothing was looked at",
    cure: "mend what the check `model` names",
  },
];
