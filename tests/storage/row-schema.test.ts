import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { settingsRow } from "../../src/storage/row-schema.ts";

describe("a stored row of settings", () => {
  it.each([
    ["as it was before anything else could be set", { schema: 1, language: "ko" }],
    ["with reading aloud", { schema: 1, language: "ko", readAloud: true }],
  ])("is sound %s", (_what, row) => {
    expect(v.safeParse(settingsRow, row).success).toBe(true);
  });

  it.each([
    ["that is no answer", { schema: 1, language: "ko", readAloud: "yes" }],
    ["with what no version has", { schema: 1, language: "ko", voice: "any" }],
  ])("is damaged %s", (_what, row) => {
    expect(v.safeParse(settingsRow, row).success).toBe(false);
  });
});
