import { takeIn, writeFile } from "#door/index.ts";
import type { BackupContent, Stored } from "#engine/index.ts";
import type { BackupTools, FileOut } from "./backup-state.ts";
import { thisVisit } from "./this-visit.ts";

/** Makes a file of all that is kept, sealed where a passphrase is given. */
export async function makeFile(tools: BackupTools, passphrase: string | null): Promise<FileOut> {
  const { sealer } = tools;
  if (passphrase !== null && sealer === null) return { at: "no-passphrase" };
  const found = await toBeSaved(tools);
  if (!found.ok) return { at: "failed", trouble: found.trouble };
  if (found.value === null) return { at: "nothing" };
  const known = await tools.known();
  const plain = writeFile({ kind: "backup", content: found.value });
  // A file that could not be taken in again is worth nothing: it goes through the door at once.
  const taken = takeIn(plain, known);
  if (!taken.ok) return { at: "refused", refusal: taken.refusal };
  if (passphrase === null || sealer === null) return { at: "made", bytes: plain, sealed: false };
  const sealed = writeFile({ kind: "sealed", sealed: await sealer.seal(plain, passphrase) });
  const closed = takeIn(sealed, known);
  if (!closed.ok) return { at: "refused", refusal: closed.refusal };
  return { at: "made", bytes: sealed, sealed: true };
}

/** What is kept; where the browser keeps nothing, what this visit has in memory. */
async function toBeSaved(tools: BackupTools): Promise<Stored<BackupContent | null>> {
  const { keeping, trouble } = tools.keeping.store.getState();
  if (keeping) {
    const read = await tools.keeping.inTurn(() => tools.repository.read());
    if (!read.ok || read.value === null) return read.ok ? { ok: true, value: null } : read;
    const { content } = read.value;
    // Where the settings could not be read, no language is chosen: then the one on the screen is.
    const language = content.settings.language || tools.settings.store.getState().language;
    return { ok: true, value: { ...content, settings: { ...content.settings, language } } };
  }
  if (trouble === null || trouble === "forgotten") return { ok: true, value: null };
  const visit = await thisVisit(tools);
  return { ok: true, value: visit.runs.length > 0 ? visit : null };
}
