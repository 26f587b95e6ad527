import { describe, expect, it } from "vitest";
import { FILE_VERSION, MOST_BYTES, takeIn, writeFile, type TakenFile } from "#door/index.ts";
import { fileAround } from "../../src/door/backup/file-form.ts";
import { migrations } from "../../src/storage/migrations/index.ts";
import { known } from "../support/backup-cases/known-content.ts";

const content = {
  settings: { language: "ko" },
  runs: [],
  finished: [{ scenario: "id-card-renewal", day: "2026-11-03", done: [1] }],
  forms: [],
  last: ["idc.a1"],
  aside: ["<script>alert(1)</script>"],
};
const withParts = (parts: object): Uint8Array =>
  fileAround(JSON.stringify({ ...content, ...parts }));
const sealed = (parts: object): Uint8Array =>
  fileAround(
    JSON.stringify({
      cipher: "AES-GCM",
      derivation: "PBKDF2-SHA-256",
      rounds: 600_000,
      salt: btoa("s".repeat(16)),
      nonce: btoa("n".repeat(12)),
      sealed: btoa("x".repeat(40)),
      ...parts,
    }),
  );
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const edited = (change: (file: string) => string): Uint8Array =>
  new TextEncoder().encode(change(text(withParts({}))));

describe("a backup file", () => {
  it("has the version of the database whose rows it holds: whoever adds a migration decides here too", () => {
    expect(FILE_VERSION).toBe(migrations.length);
  });

  it("comes in as it went out, and is one JSON document with marks of a page as text", () => {
    const file: TakenFile = { kind: "backup", content: content as never };
    const bytes = writeFile(file);
    expect(takeIn(bytes, known)).toEqual({ ok: true, value: file });
    expect(JSON.parse(text(bytes))).toMatchObject({ format: "baljaguk-backup", content });
    expect(
      takeIn(
        edited((all) => `${all}\r\n`),
        known,
      ).ok,
    ).toBe(true);
  });

  it.each<[string, Uint8Array, object]>([
    ["empty", new Uint8Array(), {}],
    ["too-large", new Uint8Array(MOST_BYTES + 1), { bytes: MOST_BYTES + 1, most: MOST_BYTES }],
    ["not-a-backup", new TextEncoder().encode('{"format":"something"}'), {}],
    ["newer", edited((all) => all.replace('"version":3', '"version":4')), { version: 4, known: 3 }],
    ["damaged", edited((all) => all.replace("2026-11-03", "2026-11-04")), {}],
    ["damaged", edited((all) => all.slice(0, -20)), {}],
    ["damaged", edited((all) => all.replace('"version":3', '"version":2')), {}],
    ["too-deep", fileAround(`${"[".repeat(21)}${"]".repeat(21)}`), { most: 20 }],
    ["too-much", fileAround(`[${"1,".repeat(2_500_001)}1]`), { most: 2_500_000 }],
    ["malformed", fileAround("{"), { where: "" }],
    ["malformed", withParts({ settings: { language: 5 } }), { where: "settings.language" }],
    ["malformed", withParts({ "<b>": 1 }), { where: "?" }],
    ["malformed", withParts({ last: ["a b"] }), { where: "last.0" }],
    [
      "malformed",
      withParts({ finished: [{ ...content.finished[0], day: "2026-02-30" }] }),
      { where: "finished.0.day" },
    ],
    ["unclean-text", withParts({ aside: ["\u202e"] }), { where: "aside.0" }],
    ["unclean-text", withParts({ last: ["\ud800"] }), { where: "last.0" }],
    [
      "twice",
      withParts({ finished: [content.finished[0], content.finished[0]] }),
      { where: "finished.1" },
    ],
    [
      "unknown-id",
      withParts({ finished: [{ ...content.finished[0], scenario: "later" }] }),
      { where: "finished.0.scenario", id: "later" },
    ],
    ["rounds", sealed({ rounds: 599_999 }), { rounds: 599_999 }],
    ["rounds", sealed({ rounds: 2_000_001 }), { rounds: 2_000_001 }],
    ["malformed", sealed({ salt: "AAAA" }), { where: "salt" }],
    ["malformed", sealed({ nonce: "?" }), { where: "nonce" }],
    ["malformed", sealed({ sealed: "" }), { where: "sealed" }],
  ])("is refused as %s (%#)", (why, bytes, details) => {
    expect(takeIn(bytes, known)).toMatchObject({ ok: false, refusal: { why, ...details } });
  });

  it("holds no second lock inside the first", () => {
    expect(takeIn(sealed({}), known)).toMatchObject({ ok: true, value: { kind: "sealed" } });
    expect(takeIn(sealed({}), known, { unsealed: true })).toMatchObject({
      refusal: { why: "sealed-twice" },
    });
  });
});
