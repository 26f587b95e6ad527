import { createModel, faultText, type CheckedModel } from "#engine/index.ts";
import { readPackFiles } from "../../scripts/content/read-pack-files.ts";
import type { PackFiles } from "../../src/content/checks/check.ts";
import { modelDraft } from "../../src/content/model-draft.ts";

export interface CheckedPack {
  readonly files: PackFiles;
  readonly model: CheckedModel;
}

/** The real pack, read from its files and taken by the engine. */
export function checkedPack(): CheckedPack {
  const files = readPackFiles(process.cwd());
  const result = createModel(modelDraft(files.core, files.evidence, files.scenarios));
  if (!result.ok) throw new Error(result.faults.map(faultText).join("\n"));
  return { files, model: result.model };
}
