import { screen, waitFor } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import { pieces } from "#pieces/index.ts";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const story = { path: "/scenario/id-card-renewal" };
const missing = { patient: true, awaited: 1 };
afterEach(() => pieces.setState({ patient: false, awaited: 0 }));

describe("a part of the app that has not come", () => {
  it.each([
    ["ko", /앱의 일부를 아직 받지 못했습니다/, "다시 받아 보기"],
    ["en", /Part of the app has not come yet/, "Try again"],
  ])("is said in %s, and asked for again with one press", async (language, said, again) => {
    const { user } = await openApp({ ...story, language });
    expect(screen.queryByText(said)).toBeNull();
    pieces.setState(missing);
    expect(await screen.findByText(said)).toBeVisible();
    const { attempt } = pieces.getState();
    await user.click(screen.getByRole("button", { name: again }));
    expect(pieces.getState().attempt).toBe(attempt + 1);
    pieces.setState({ awaited: 0 });
    await waitFor(() => expect(screen.queryByText(said)).toBeNull());
  });

  it("is not said where nothing is asked for any more", async () => {
    await openApp({ ...story, path: "/" });
    pieces.setState(missing);
    await findHook("[data-action=ask-again]");
    pieces.setState({ patient: false });
    await waitFor(() => expect(hook("[data-action=ask-again]")).toBeNull());
  });

  it("lets one keep what was chosen, once something was and where it can be kept", async () => {
    const { user, tools } = await openApp(story);
    pieces.setState(missing);
    await findHook("[data-action=ask-again]");
    expect(hook(".notices [data-action=keep]")).toBeNull();
    await playTo("reveal");
    const keep = await findHook(".notices [data-action=keep]");
    expect(screen.getByText(/이 기기를 쓰는 다른 사람이 볼 수도 있습니다\.$/)).toBeVisible();
    await user.click(keep);
    expect(tools.keeping.store.getState().keeping).toBe(true);
    await waitFor(() => expect(hook(".notices [data-action=keep]")).toBeNull());
  });

  it("offers no keeping where nothing can be kept", async () => {
    await openApp({ ...story, trouble: "refused" });
    pieces.setState(missing);
    await playTo("reveal");
    expect(await findHook("[data-action=ask-again]")).toBeVisible();
    expect(hook(".notices [data-action=keep]")).toBeNull();
  });
});
