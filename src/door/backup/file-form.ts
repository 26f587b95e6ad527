import { sha256 } from "../sha-256.ts";

/**
 * The version of the file: that of the database whose rows it holds, so that one chain of migrations
 * serves both (docs/decisions/0007-backup.md).
 */
export const FILE_VERSION = 3;

/** How every version begins, whatever comes after: so that a newer one can be told from a broken one. */
export const BEGINNING = /^\{"format":"baljaguk-backup","version":([1-9]\d{0,8}),/;
/** How this version begins, up to its content. */
export const HEAD =
  /^\{"format":"baljaguk-backup","version":\d+,"sha256":"([\da-f]{64})","content":/;
/** What stands after the content; some programs end a text with a line. */
export const TAIL = /\}(?:\r?\n)?$/;
/** The head is never longer, and plain ASCII. */
export const HEAD_LENGTH = 160;

/** A file around its content. One JSON document, whose check sum is that of the content's very bytes. */
export function fileAround(json: string): Uint8Array<ArrayBuffer> {
  const sum = sha256(new TextEncoder().encode(json));
  return new TextEncoder().encode(
    `{"format":"baljaguk-backup","version":${FILE_VERSION},"sha256":"${sum}","content":${json}}`,
  );
}
