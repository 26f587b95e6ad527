import { describe, expect, it } from "vitest";
import { createI18n } from "#i18n/index.ts";
import { holdTogether } from "#i18n/hold-together.ts";

describe("what no line may part", () => {
  it("is a particle and the bracket or quote before it", () => {
    expect(holdTogether("체신소(우체국)에 ‘울림’으로")).toBe(
      "체신소(우체국)\u2060에 ‘울림’\u2060으로",
    );
  });

  it("is a date", () => {
    expect(holdTogether("2019-11, 2024-04-16; A-1")).toBe(
      "2019-\u206011, 2024-\u206004-\u206016; A-1",
    );
  });

  it("is held in every text, whatever is put into it", async () => {
    const load = (): Promise<Record<string, string>> =>
      Promise.resolve({ place: "분주소(파출소)에서 {{what}}’에서" });
    const { t } = await createI18n({ language: "ko", load });
    expect(t("place", { what: "‘길" })).toBe("분주소(파출소)\u2060에서 ‘길’\u2060에서");
  });
});
