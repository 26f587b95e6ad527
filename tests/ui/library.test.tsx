import { screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import en from "#locales/en/library.json";
import ko from "#locales/ko/library.json";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";

const both = [
  ["ko", ko],
  ["en", en],
] as const;

const shown = (): string[] =>
  Array.from(document.querySelectorAll<HTMLElement>(".claim-index [data-claim-id]"), (each) =>
    String(each.dataset["claimId"]),
  );

const filter = (name: string) => findHook(`[data-filter="${name}"]`);

async function openLibrary(language: string) {
  const app = await openApp({ language, path: "/evidence" });
  const field = await screen.findByRole("searchbox");
  const evidence = await app.tools.library.evidence();
  return { ...app, field, evidence };
}

describe("the library", () => {
  it("lists every ground, closed by what it is about", async () => {
    const { evidence } = await openLibrary("ko");
    expect(shown()).toHaveLength(evidence.claims.length + evidence.own.length);
    expect(evidence.claims.length).toBeGreaterThan(50);
    expect(hook("details.part[open]")).toBeNull();
  });

  it.each([
    ["ko", "지문"],
    ["ko", "ㄱㅁㅈ"],
    ["ko", "ㄱㅁㅈ 지문"],
    ["ko", "지문 38노스"],
    ["en", "fingerprint"],
    ["en", "38 North fingerprint"],
  ])("finds in %s by “%s”, opened, and says how many", async (language, typed) => {
    const { user, field, evidence, i18n } = await openLibrary(language);
    await user.type(field, typed);
    const all = evidence.claims.length + evidence.own.length;
    const found = shown();
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThan(all / 2);
    expect(hook("main [role=status]")).toHaveTextContent(
      i18n.t("library:find.count", { all, found: found.length }),
    );
    for (const part of document.querySelectorAll("details.part"))
      expect(part).toHaveAttribute("open");
  });

  it.each(both)(
    "filters in %s by how we know, how firm and place, and clears",
    async (language, words) => {
      const { user, evidence, field } = await openLibrary(language);
      const { claims, own } = evidence;
      await user.selectOptions(await filter("firm"), "disputed");
      // The topics stand in the reader's alphabet, so the order is another one in each language.
      expect(shown().sort()).toEqual(
        claims
          .filter((each) => each.howFirm === "disputed")
          .map(({ id }) => id)
          .sort(),
      );
      await user.selectOptions(await filter("firm"), "");
      await user.selectOptions(await filter("how"), "our-inference");
      expect(shown().sort()).toEqual(own.map(({ id }) => id).sort());
      await user.selectOptions(await filter("how"), "residents-survey");
      await user.selectOptions(await filter("where"), "pyongyang");
      expect(shown().sort()).toEqual(
        claims
          .filter(
            ({ howWeKnow, where }) =>
              howWeKnow.includes("residents-survey") && where === "pyongyang",
          )
          .map(({ id }) => id)
          .sort(),
      );
      await user.type(field, "zzz");
      expect(screen.getByText(words["find.none"])).toBeVisible();
      expect(shown()).toEqual([]);
      await user.click(screen.getByRole("button", { name: words["find.clear"] }));
      expect(shown()).toHaveLength(claims.length + own.length);
      expect(field).toHaveFocus();
      expect(await filter("where")).toHaveValue("");
      expect(screen.queryByRole("button", { name: words["find.clear"] })).toBeNull();
    },
  );

  it("offers only what some ground has, each in words", async () => {
    await openLibrary("en");
    for (const name of ["how", "firm", "where"]) {
      const options = [...(await filter(name)).querySelectorAll("option")];
      expect(options.length).toBeGreaterThan(4);
      for (const { textContent } of options) expect(textContent).not.toMatch(/[:⟦]|^$/);
    }
  });

  it("is as it was for who comes back from a ground", async () => {
    const { user, field, tools } = await openLibrary("ko");
    await user.type(field, "공민증");
    const before = shown();
    await user.click(await findHook(".claim-index [data-claim-id]"));
    await screen.findByRole("heading", { name: ko["used.title"] });
    tools.place.back();
    expect(await screen.findByRole("searchbox")).toHaveValue("공민증");
    expect(shown()).toEqual(before);
  });
});

describe("accounts that differ", () => {
  it.each(both)("each say in %s on what", async (language, own) => {
    await openApp({ language, path: "/evidence/differ" });
    await findHook(".differ-set .claim-side");
    const headings = [...document.querySelectorAll(".differ-set:has(.claim-sides) h2")].map(
      (each) => each.textContent,
    );
    const about = Object.entries(own)
      .filter(([key]) => key.startsWith("differ.about."))
      .map(([, text]) => text);
    expect(headings).toHaveLength(about.length);
    for (const text of about) expect(headings.join("\n")).toContain(text);
  });
});
