import fc from "fast-check";
import type { BackupContent } from "#engine/index.ts";
import { validContent } from "./valid-content.ts";

const deep = (depth: number, open: string, close: string): string =>
  `${open.repeat(depth)}1${close.repeat(depth)}`;

/** Pieces of JSON that have broken readers of JSON before. */
export const nasty: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    "1e400",
    "-0",
    "-1e400",
    "9007199254740993",
    "0.1",
    "123456789012345678901234567890",
    '"\\ud800"',
    '"\\udc00x"',
    '"\\u202eevil"',
    '"\\u2066\\u2069"',
    '"\\u0000"',
    '"\\ufeff"',
    '"<script>alert(1)</script>"',
    '"<img src=x onerror=alert(1)>"',
    '"<svg/onload=alert(1)>"',
    '"javascript:alert(1)"',
    "null",
    "true",
    "[]",
    "{}",
    '""',
    '"2026-02-30"',
    "NaN",
    "undefined",
    '{"a":1,"a":2}',
    "//",
  ),
  fc.integer({ min: 1, max: 3000 }).map((depth) => deep(depth, "[", "]")),
  fc.integer({ min: 1, max: 3000 }).map((depth) => deep(depth, '{"a":', "}")),
  fc.integer({ min: 100, max: 20_000 }).map((length) => JSON.stringify("a".repeat(length))),
  fc.json({ maxDepth: 3 }),
);

const names = [
  "__proto__",
  "constructor",
  "toString",
  "runs",
  "cipher",
  "\u202e",
  "<b>",
  "settings",
];
const MARK = "@@here@@";

type Tree = Record<string, unknown>;

/** Every object and list in a value, the outermost first. */
function insides(value: unknown): Tree[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Tree, ...Object.values(value).flatMap(insides)];
}

/** Replaces, adds or takes away one thing somewhere. */
function spoil(content: BackupContent, where: number, how: number, name: string, piece: string) {
  const copy = JSON.parse(JSON.stringify(content)) as Tree;
  const all = insides(copy);
  const target = all[where % all.length] ?? copy;
  const own = Object.keys(target);
  const chosen = own[where % Math.max(own.length, 1)] ?? name;
  if (how === 0) Reflect.deleteProperty(target, chosen);
  // As an own property: an assignment to __proto__ would not be one.
  else
    Object.defineProperty(target, how === 1 ? name : chosen, {
      value: MARK,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return JSON.stringify(copy).replaceAll(`"${MARK}"`, () => piece);
}

/** A backup's content of which one thing is not as it should be. */
export const spoiltJson: fc.Arbitrary<string> = fc
  .tuple(validContent, fc.nat(5000), fc.nat(3), fc.constantFrom(...names), nasty)
  .map((parts) => spoil(...parts));
