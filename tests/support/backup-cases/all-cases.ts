import fc from "fast-check";
import { writeFile } from "#door/index.ts";
import { fileAround } from "../../../src/door/backup/file-form.ts";
import { mutate, mutations } from "./mutate-bytes.ts";
import { nasty, spoiltJson } from "./nasty-json.ts";
import { validContent } from "./valid-content.ts";

/** One file somebody might choose. */
export interface Case {
  readonly kind: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Comes out of a cipher, not from a disk. */
  readonly unsealed: boolean;
}

const of = (kind: string, bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Case> =>
  fc
    .tuple(bytes, fc.boolean())
    .map(([made, unsealed]) => ({ kind, bytes: new Uint8Array(made), unsealed }));

const valid = validContent.map((content) => writeFile({ kind: "backup", content }));
const bytesOf = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const sealed = fc
  .record({
    version: fc.constant(3),
    rounds: fc.integer({ min: 600_000, max: 2_000_000 }),
    salt: bytesOf(16),
    nonce: bytesOf(12),
    sealed: fc.uint8Array({ minLength: 17, maxLength: 200 }),
  })
  .map((parts) => {
    const [salt, nonce, closed] = [parts.salt, parts.nonce, parts.sealed].map(
      (each) => new Uint8Array(each),
    );
    if (!salt || !nonce || !closed) throw new Error("three parts were given");
    return writeFile({ kind: "sealed", sealed: { ...parts, salt, nonce, sealed: closed } });
  });

const decoder = new TextDecoder();
/** The content of a file, changed, in a file whose check sum is right: behind the first guard. */
const behindTheSum = (file: fc.Arbitrary<Uint8Array<ArrayBuffer>>) =>
  fc.tuple(file, mutations).map(([bytes, changes]) => {
    const content = bytes.slice(bytes.indexOf(58, 120) + 1, -1);
    return fileAround(decoder.decode(mutate(content, changes)));
  });
const otherRounds = fc
  .tuple(
    sealed,
    fc.constantFrom(
      "1",
      "599999",
      "2000001",
      "1e9",
      "-1",
      "6e5",
      "0.5",
      "1e400",
      '"600000"',
      "null",
    ),
  )
  .map(([bytes, rounds]) => {
    const content = decoder.decode(bytes.slice(bytes.indexOf(58, 120) + 1, -1));
    return fileAround(content.replace(/"rounds":\d+/, `"rounds":${rounds}`));
  });
/** In the one list that may hold any text. */
const steered = fc
  .tuple(validContent, fc.constantFrom("\u0000", "\u001b", "\u202e", "\u2066", "\ud800"))
  .map(([content, letter]) =>
    fileAround(JSON.stringify({ ...content, aside: [`plain${letter}text`] })),
  );
const newer = fc
  .tuple(valid, fc.integer({ min: 0, max: 2_000_000_000 }))
  .map(([bytes, version]) =>
    new TextEncoder().encode(decoder.decode(bytes).replace('"version":3', `"version":${version}`)),
  );

/** Files of every kind: whole ones, ones that were changed, made up or never ours. */
export const anyCase: fc.Arbitrary<Case> = fc.oneof(
  { weight: 3, arbitrary: of("valid", valid) },
  { weight: 1, arbitrary: of("sealed", sealed) },
  {
    weight: 3,
    arbitrary: of(
      "bytes changed",
      fc
        .tuple(fc.oneof(valid, sealed), mutations)
        .map(([bytes, changes]) => mutate(bytes, changes)),
    ),
  },
  { weight: 4, arbitrary: of("content changed", behindTheSum(fc.oneof(valid, sealed))) },
  { weight: 5, arbitrary: of("content spoilt", spoiltJson.map(fileAround)) },
  { weight: 1, arbitrary: of("content made up", nasty.map(fileAround)) },
  { weight: 1, arbitrary: of("other rounds", otherRounds) },
  { weight: 1, arbitrary: of("text that steers", steered) },
  { weight: 1, arbitrary: of("other version", newer) },
  { weight: 1, arbitrary: of("never ours", fc.uint8Array({ maxLength: 300 })) },
);
