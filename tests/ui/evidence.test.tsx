import { screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import en from "#locales/en/common.json";
import ko from "#locales/ko/common.json";
import { findHook, openApp, testApp } from "../support/app-for-tests.tsx";

describe("evidence", () => {
  it.each([
    ["ko", ko],
    ["en", en],
  ])("shows in %s everything about one claim", async (language, words) => {
    await openApp({ language, path: "/evidence/id-card.blood" });
    expect(screen.getByText(words["claim.standing-line"])).toBeVisible();
    expect(screen.getByText(words["claim.hedge"])).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent("⟦");
    expect(document.querySelector("a")).toBeNull();
  });

  it("says of our own inference that no source says it", async () => {
    const { tools } = await testApp();
    const own = (await tools.library.evidence()).own[0]?.id ?? "";
    await openApp({ path: `/evidence/${own}` });
    expect(screen.getByText(ko["claim.ours"])).toBeVisible();
  });

  it("lists every claim", async () => {
    const { tools } = await openApp({ path: "/evidence" });
    await findHook("[data-claim-id]");
    const { claims, own } = await tools.library.evidence();
    expect(document.querySelectorAll("[data-claim-id]")).toHaveLength(claims.length + own.length);
    expect(claims.length).toBeGreaterThan(50);
  });
});
