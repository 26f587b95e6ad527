import { planImport, sizeRefusal, takeIn } from "#door/index.ts";
import type { BackupContent, ImportWay, KeptAll } from "#engine/index.ts";
import type { BackupTools, ChosenFile, FileIn, PlannedImport } from "./backup-state.ts";
import { showTakenIn, thisVisit } from "./this-visit.ts";

/** Opens a file that was chosen. Nothing of what is kept is touched. */
export async function openFile(tools: BackupTools, file: ChosenFile): Promise<FileIn> {
  const size = sizeRefusal(file.size);
  if (size) return { at: "refused", refusal: size };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    // Taken away meanwhile, or on a stick that is out.
    return { at: "unreadable" };
  }
  const taken = takeIn(bytes, await tools.known());
  if (!taken.ok) return { at: "refused", refusal: taken.refusal };
  if (taken.value.kind === "backup") return plan(tools, taken.value.content);
  return { at: "locked", sealed: taken.value.sealed, wrong: false };
}

/** Tries a passphrase on a sealed file. */
export async function unlock(
  tools: BackupTools,
  { sealed }: Extract<FileIn, { readonly at: "locked" }>,
  passphrase: string,
): Promise<FileIn> {
  const bytes = await tools.sealer?.unseal(sealed, passphrase);
  if (!bytes) return { at: "locked", sealed, wrong: true };
  const taken = takeIn(bytes, await tools.known(), { unsealed: true });
  if (!taken.ok) return { at: "refused", refusal: taken.refusal };
  return taken.value.kind === "backup" ? plan(tools, taken.value.content) : { at: "unreadable" };
}

/** Says what each way of taking a file in would change. */
async function plan(tools: BackupTools, content: BackupContent, changed = false): Promise<FileIn> {
  const { keeping, trouble } = tools.keeping.store.getState();
  // After "forgotten" one may keep again; every other trouble stands in the way.
  if (!keeping && trouble !== null && trouble !== "forgotten") return { at: "failed", trouble };
  const read = await tools.keeping.inTurn(() => tools.repository.read());
  if (!read.ok && read.trouble !== "forgotten") return { at: "failed", trouble: read.trouble };
  const stored = read.ok ? read.value : null;
  const visit = stored === null ? await thisVisit(tools) : null;
  const here: KeptAll | null =
    stored ?? (visit && { content: visit, damaged: 0, taken: new Set() });
  if (!here) return { at: "unreadable" };
  const plans = {
    merge: planImport(here, content, "merge"),
    replace: planImport(here, content, "replace"),
  };
  return { at: "planned", content, plans, visit, damaged: here.damaged, changed };
}

/** Takes the file in, as it was told: all of it or nothing. */
export async function carryOut(
  tools: BackupTools,
  planned: PlannedImport,
  way: ImportWay,
): Promise<FileIn> {
  const { content, plans } = planned;
  const { changes } = plans[way];
  const recall = await tools.recall();
  const result = await tools.keeping.inTurn(async () => {
    // The visit has gone on since the reader was told; what that changes is told again.
    const visit = planned.visit && (await thisVisit(tools));
    const before = tools.story.store.getState().runs;
    const taken = await tools.repository.takeIn({ content, way, expected: changes, visit });
    // Still in its turn: what is stored next comes from what the file brought.
    if (taken.ok && taken.value) showTakenIn({ ...tools, recall, before }, taken.value);
    return taken;
  });
  if (!result.ok) return { at: "failed", trouble: result.trouble };
  // Its texts may be long in coming; all has been taken in by now.
  if (result.value) void tools.showLanguage(result.value.content.settings.language);
  return result.value ? { at: "done", way, changes } : plan(tools, content, true);
}
