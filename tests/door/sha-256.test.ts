import { createHash, randomBytes } from "node:crypto";
import { expect, it } from "vitest";
import { sha256 } from "../../src/door/sha-256.ts";

const expected = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

it("says what Node says, at every length around the ends of its blocks", () => {
  for (let length = 0; length < 300; length += 1) {
    const bytes = randomBytes(length);
    expect(sha256(bytes)).toBe(expected(bytes));
  }
});

it("reads a part of a larger buffer as that part, and long texts whole", () => {
  const bytes = randomBytes(1_000_003);
  expect(sha256(bytes.subarray(7, 99))).toBe(expected(bytes.subarray(7, 99)));
  expect(sha256(bytes)).toBe(expected(bytes));
});
