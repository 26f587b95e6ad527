import { createModel } from "#engine/index.ts";
import { modelDraft } from "../model-draft.ts";
import type { Check } from "./check.ts";

/** Does the engine take the pack: every id known, every scene reached, no loop, no dead end? */
export const modelCheck: Check = {
  name: "model",
  run: ({ core, evidence, scenarios }) => {
    const draft = modelDraft(core, evidence, scenarios);
    const result = createModel(draft);
    const looked = draft.claims.length + scenarios.flatMap(({ scenes }) => scenes).length;
    if (result.ok) return { looked, findings: [] };
    const findings = result.faults.map(({ path, what, mend }) => ({
      file: fileOf(path),
      what: `${path}: ${what}`,
      cure: mend,
    }));
    return { looked, findings };
  },
};

function fileOf(path: string): string {
  const [table, id] = path.split("/");
  return table === "scenarios" && id !== undefined
    ? `src/content/scenarios/${id}.json`
    : `src/content/core/${table?.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) ?? ""}.json`;
}
