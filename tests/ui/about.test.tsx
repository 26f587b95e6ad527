import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findHook, openApp } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const outside = {
  ko: "북한 밖에서 쓰도록 만들었습니다. 북한으로 보내거나 가져가지 마세요. 가지고 있는 것만으로도 누군가가 위험해질 수 있습니다.",
  en: "Made for use outside North Korea. Do not send or carry it there: having it could put someone at risk.",
};

describe("about", () => {
  it.each(["ko", "en"] as const)("says in %s where it must not be carried", async (language) => {
    await openApp({ language, path: "/about" });
    expect(screen.getByText(outside[language])).toBeVisible();
  });

  it("shows what is on this device now, and takes it away", async () => {
    const { user, tools } = await openApp({ path: "/scenario/id-card-renewal" });
    await playTo("reveal");
    await user.click(await findHook('[data-action="keep"]'));
    await screen.findByText(/자리를 남겨 두었습니다/);
    tools.place.go("/about");
    expect(await screen.findByText("읽던 곳이 이 기기에 남아 있습니다.")).toBeVisible();
    await user.click(await findHook('main [data-action="forget"]'));
    expect(await screen.findByText(/읽은 사람에 대해 남아 있는 것이 없습니다/)).toBeVisible();
  });
});
