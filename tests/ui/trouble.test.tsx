import { screen } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import type { LearnerRepository, StorageTrouble } from "#engine/index.ts";
import { createMemoryLearner } from "#storage/index.ts";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const damaged = [{ schema: 1, run: "lost", index: 0 }, "no row at all"];

/** Keeps, and has rows that could not be read. */
function damagedLearner(): LearnerRepository {
  const load = () =>
    Promise.resolve({
      ok: true,
      value: { settings: { language: "ko" }, runs: [], damaged },
    } as const);
  return { ...createMemoryLearner(), load, loadLatest: load };
}

describe("what was set aside", () => {
  it.each([
    ["ko", /읽을 수 없는 것 2개를 따로 두었습니다/, "파일로 받기", /고치거나 지우지 않고/],
    ["en", /2 that could not be read, set aside/, "Take it as a file", /neither mended nor taken/],
  ])("is listed in %s and can be taken along", async (language, label, take, said) => {
    const { user, tools, saved } = await openApp({
      language,
      path: "/about",
      learner: damagedLearner(),
    });
    tools.keeping.store.setState({ keeping: true, damaged });
    const line = await screen.findByRole("button", { name: label });
    await user.click(line);
    expect(screen.getByText(said)).toBeVisible();
    for (const row of damaged) expect(screen.getByText(JSON.stringify(row))).toBeVisible();
    await user.click(screen.getByRole("button", { name: take }));
    expect(saved).toEqual([{ name: "set-aside.json", content: { setAside: damaged } }]);
  });
});

describe("a trouble", () => {
  const troubles: StorageTrouble[] = [
    "refused",
    "newer",
    "blocked",
    "full",
    "failed",
    "forgotten",
    "elsewhere",
  ];
  it.each(troubles.flatMap((trouble) => [["ko", trouble] as const, ["en", trouble] as const]))(
    "says in %s what is wrong: %s",
    async (language, trouble) => {
      const { i18n } = await openApp({ language, trouble });
      expect(await screen.findByText(i18n.t(`trouble.${trouble}`))).toBeVisible();
    },
  );

  it("offers a file of what was decided, and nothing before anything was", async () => {
    const { user, saved, tools } = await openApp({
      path: "/scenario/id-card-renewal",
      trouble: "refused",
    });
    expect(screen.queryByRole("button", { name: "파일로 받기" })).toBeNull();
    await playTo("reveal");
    tools.place.go("/");
    await user.click(await screen.findByRole("button", { name: "파일로 받기" }));
    const [file] = saved;
    expect(file?.name).toBe("notes.json");
    expect(file?.content).toEqual({ runs: tools.story.store.getState().runs });
  });

  it.each(["full", "failed", "forgotten"] as const)(
    "lets one keep again after %s",
    async (trouble) => {
      await openApp({ path: "/about", trouble });
      expect(await findHook('.kept-here [data-action="keep"]')).toBeVisible();
    },
  );

  it.each(["refused", "newer", "blocked"] as const)(
    "offers no keeping where there is nothing to keep in: %s",
    async (trouble) => {
      await openApp({ path: "/about", trouble });
      await findHook(".kept-here");
      expect(hook('.kept-here [data-action="keep"]')).toBeNull();
    },
  );
});
