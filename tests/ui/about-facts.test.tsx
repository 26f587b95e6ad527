import { screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import en from "#locales/en/pages.json";
import ko from "#locales/ko/pages.json";
import { installedLicences } from "../../scripts/write-licences.ts";
import licences from "../../src/app/licences.json" with { type: "json" };
import { findHook, openApp } from "../support/app-for-tests.tsx";

const both = [
  ["ko", ko],
  ["en", en],
] as const;
const tiers = ["web", "local-network", "file"] as const;

describe("facts about the app", () => {
  it("lists the licences of exactly what is installed", () => {
    expect(licences, "run npm run licences").toEqual(installedLicences(process.cwd()));
    expect(licences.packages.length).toBeGreaterThan(9);
    for (const { text } of licences.packages) expect(text.length).toBeGreaterThan(500);
  });

  it.each(both)("shows them in %s with their text", async (language, words) => {
    const { user } = await openApp({ language, path: "/about" });
    const title = await screen.findByRole("heading", { name: words["about.licences-title"] });
    const part = within(title.closest("section") as HTMLElement);
    for (const { name, version, text } of licences.packages) {
      await user.click(part.getByText(`${name} ${version}`));
      const opened = part.getByText(`${name} ${version}`).closest("details");
      expect(opened?.querySelector(".licence-text")?.textContent).toBe(text);
      expect(opened).toHaveAttribute("open");
    }
  });

  for (const [language, words] of both) {
    it.each(tiers)(
      `promises in ${language} what this way of shipping can, with its limit: %s`,
      async (tier) => {
        await openApp({ language, path: "/about", tier });
        await findHook("[data-promise]");
        const promises = [...document.querySelectorAll<HTMLElement>("[data-promise]")];
        expect(promises.length).toBeGreaterThan(5);
        for (const promise of promises) {
          expect(promise).not.toHaveTextContent(/pages:|promise\.[a-z]+\.(text|limit)|\{\{/);
          expect(within(promise).getByText(words["about.cannot"])).toBeVisible();
        }
        expect(await findHook('[data-promise="offline"]')).toHaveTextContent(
          words[`promise.offline.limit.${tier}`],
        );
        expect(await findHook('[data-promise="sent"]')).toHaveTextContent(
          words[`promise.sent.limit.${tier}`],
        );
      },
    );
  }
});
