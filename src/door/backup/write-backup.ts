import type { BackupContent } from "#engine/index.ts";
import type { TakenFile } from "../take-in.ts";
import { fileAround } from "./file-form.ts";
import { sealedJson } from "./sealed.ts";

/** Writes a file that `takeIn` takes in as the same value. */
export function writeFile(file: TakenFile): Uint8Array<ArrayBuffer> {
  return fileAround(
    file.kind === "sealed" ? sealedJson(file.sealed) : JSON.stringify(inOrder(file.content)),
  );
}

/** Only what a backup holds, always in the same order. */
function inOrder(content: BackupContent): BackupContent {
  const { settings, runs, finished, forms, last, aside } = content;
  return { settings, runs, finished, forms, last, aside };
}

/** A row that could not be read, as text of plain letters: nothing in it can steer a screen. */
export function rowAsText(row: unknown): string {
  try {
    const json = JSON.stringify(row) as string | undefined;
    return (json ?? "").replace(/[^\x20-\x7e]/g, (letter) => {
      return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
  } catch {
    // A row may hold what no text can: circles, numbers without end.
    return "";
  }
}
