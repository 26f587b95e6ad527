import { fileAround, HEAD, HEAD_LENGTH } from "../../../src/door/backup/file-form.ts";
import { randomFrom, type Random } from "../../../bench/random.ts";
import type { Case } from "./all-cases.ts";

/** What is put where a name, a word or a number stood. */
const strange: readonly [string, ...string[]] = [
  '"__proto__"',
  '"constructor"',
  '"<img src=x onerror=alert(1)>"',
  '"\\ud800"',
  '"\\u202e"',
  '"\\u0000"',
  '""',
  "-0",
  "1e400",
  "9007199254740993",
  "-1",
  "0.1",
  "null",
  "true",
  "{}",
  "[]",
  '{"__proto__":{"polluted":1}}',
  `${"[".repeat(30)}${"]".repeat(30)}`,
];

const decoder = new TextDecoder();

/**
 * Files like this one, each changed in one to three places behind a check sum that is right. Made
 * without the generator, so that there can be many; the same for the same seed.
 */
export function broodOf({ kind, bytes, unsealed }: Case, seed: number, size: number): Case[] {
  const head = HEAD.exec(decoder.decode(bytes.subarray(0, HEAD_LENGTH)))?.[0].length;
  if (head === undefined) return [];
  const content = decoder.decode(bytes.subarray(head, -1));
  const random = randomFrom(seed);
  return Array.from({ length: size }, () => {
    let text = content;
    for (let changes = 1 + random.below(3); changes > 0; changes -= 1) text = changed(text, random);
    return { kind: `${kind}, one of a brood`, bytes: fileAround(text), unsealed };
  });
}

function changed(text: string, random: Random): string {
  const at = random.below(text.length);
  const to = Math.min(text.length, at + 1 + random.below(40));
  switch (random.below(6)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, to) + text.slice(at);
    case 2:
      return text.slice(0, at) + String.fromCharCode(random.below(0x2100)) + text.slice(at + 1);
    default:
      return valueReplaced(text, at, random.pick(strange));
  }
}

/** The first name, word or number from a place on is another: the rest stays a whole document. */
function valueReplaced(text: string, from: number, by: string): string {
  const value = /"(?:[^"\\]|\\.)*"|-?\d[\d.e+-]*/g;
  // From a mark between values, so that it does not begin within a word.
  value.lastIndex = Math.max(0, text.lastIndexOf(",", from));
  const found = value.exec(text);
  if (!found) return text;
  return text.slice(0, found.index) + by + text.slice(found.index + found[0].length);
}
