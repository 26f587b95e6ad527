import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findHook, openApp, testApp } from "../support/app-for-tests.tsx";

describe("evidence", () => {
  it.each([
    ["ko", "지역과 시기에 따라 다릅니다.", "출처가 둔 조건"],
    ["en", "Places and years differ.", "The source's own hedge"],
  ])("shows in %s everything about one claim", async (language, standing, hedge) => {
    await openApp({ language, path: "/evidence/id-card.blood" });
    expect(screen.getByText(standing, { exact: false })).toBeVisible();
    expect(screen.getByText(hedge)).toBeVisible();
    expect(screen.getByRole("heading", { level: 1 })).not.toHaveTextContent("⟦");
    expect(document.querySelector("a")).toBeNull();
  });

  it("says of our own inference that no source says it", async () => {
    const { tools } = await testApp();
    const own = (await tools.library.evidence()).own[0]?.id ?? "";
    await openApp({ path: `/evidence/${own}` });
    expect(screen.getByText("출처에 있는 말이 아니라 우리의 추론입니다.")).toBeVisible();
  });

  it("lists every claim", async () => {
    const { tools } = await openApp({ path: "/evidence" });
    await findHook("[data-claim-id]");
    const { claims, own } = await tools.library.evidence();
    expect(document.querySelectorAll("[data-claim-id]")).toHaveLength(claims.length + own.length);
    expect(claims.length).toBeGreaterThan(50);
  });
});
