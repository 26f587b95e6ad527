import * as v from "valibot";
import type { BackupContent } from "#engine/index.ts";
import { backupContent } from "./backup/content-schema.ts";
import { BEGINNING, FILE_VERSION, HEAD, HEAD_LENGTH, TAIL } from "./backup/file-form.ts";
import { referenceFault, type KnownContent } from "./backup/references.ts";
import { looksSealed, readSealed, type Sealed } from "./backup/sealed.ts";
import { MOST_BYTES } from "./limits.ts";
import { placeIn, refuse, type Refusal, type Taken } from "./refusal.ts";
import { sha256 } from "./sha-256.ts";
import { uncleanText } from "./text-only.ts";
import { outOfBounds } from "./within-bounds.ts";

/** What a file turned out to be: a backup, or one that only a passphrase opens. */
export type TakenFile =
  | { readonly kind: "backup"; readonly content: BackupContent }
  | { readonly kind: "sealed"; readonly sealed: Sealed };

/** Why a file of this size is not opened at all; null where it may be. */
export function sizeRefusal(bytes: number): Refusal | null {
  if (bytes === 0) return { why: "empty" };
  return bytes > MOST_BYTES ? { why: "too-large", bytes, most: MOST_BYTES } : null;
}

/**
 * The one way in for a file: bytes to a value or a refusal, whole or not at all. It never throws and
 * changes nothing. What a passphrase has opened comes through here again, with `unsealed`.
 */
export function takeIn(
  bytes: Uint8Array,
  known: KnownContent,
  { unsealed = false } = {},
): Taken<TakenFile> {
  const size = sizeRefusal(bytes.length);
  if (size) return refuse(size);
  const opened = openFile(bytes);
  if (!opened.ok) return opened;
  const value = readJson(opened.value.json);
  if (!value.ok) return value;
  if (looksSealed(value.value)) {
    if (unsealed) return refuse({ why: "sealed-twice" });
    const sealed = readSealed(value.value, opened.value.version);
    return sealed.ok ? { ok: true, value: { kind: "sealed", sealed: sealed.value } } : sealed;
  }
  return readContent(value.value, known);
}

/** Looks at what stands around the content, and whether the content is as it was written. */
function openFile(bytes: Uint8Array): Taken<{ readonly version: number; readonly json: string }> {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_LENGTH));
  const version = Number(BEGINNING.exec(head)?.[1]);
  if (Number.isNaN(version)) return refuse({ why: "not-a-backup" });
  if (version > FILE_VERSION) {
    return refuse({ why: "newer", version, known: FILE_VERSION });
  }
  const [around, sum] = HEAD.exec(head) ?? [];
  const last = String.fromCharCode(...bytes.subarray(-3));
  const [end] = TAIL.exec(last) ?? [];
  // The app has never written an older version: there is none to bring up to this one.
  if (around === undefined || end === undefined || version < FILE_VERSION) {
    return refuse({ why: "damaged" });
  }
  const content = bytes.subarray(around.length, bytes.length - end.length);
  if (sha256(content) !== sum) return refuse({ why: "damaged" });
  try {
    const json = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    return { ok: true, value: { version, json } };
  } catch {
    return refuse({ why: "malformed", where: "" });
  }
}

function readJson(json: string): Taken<unknown> {
  const bounds = outOfBounds(json);
  if (bounds) return refuse(bounds);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refuse({ why: "malformed", where: "" });
  }
  const where = uncleanText(value);
  return where === null ? { ok: true, value } : refuse({ why: "unclean-text", where });
}

function readContent(value: unknown, known: KnownContent): Taken<TakenFile> {
  const read = v.safeParse(backupContent, value, { abortEarly: true, abortPipeEarly: true });
  if (!read.success) {
    const path = read.issues[0].path?.map(({ key }) => key) ?? [];
    return refuse({ why: "malformed", where: placeIn(path) });
  }
  // The one cast from plain strings to branded ids: the schema has just looked at each of them.
  const content = read.output as unknown as BackupContent;
  const fault = referenceFault(content, known);
  return fault ? refuse(fault) : { ok: true, value: { kind: "backup", content } };
}
