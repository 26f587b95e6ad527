import { screen } from "@testing-library/preact";
import { describe, expect, it, vi } from "vitest";
import { createMemoryLearner } from "#storage/index.ts";
import { findHook, hook, openApp } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const path = "/scenario/id-card-renewal";
const offer = {
  ko: "읽던 곳을 이 기기에 남겨 둘까요? 다음에 이어서 볼 수 있지만, 이 기기를 쓰는 다른 사람이 볼 수도 있습니다. 남기지 않아도 끝까지 똑같이 볼 수 있습니다.",
  en: "Keep your place on this device? You can go on from here next time, but someone else who uses this device could see it. Without it everything works the same.",
};

describe("the offer to keep", () => {
  it.each(["ko", "en"] as const)(
    "stands in %s below the first reveal, and only there",
    async (language) => {
      const { user } = await openApp({ path, language });
      await playTo("reveal");
      expect(await screen.findByText(offer[language])).toBeVisible();
      await user.click(await findHook('[data-action="continue"]'));
      await playTo("reveal");
      expect(hook('[data-action="keep"]')).toBeNull();
    },
  );

  it("writes nothing before it is accepted, and the runs so far when it is", async () => {
    const memory = createMemoryLearner();
    const keep = vi.fn(memory.keep);
    const saveRun = vi.fn(memory.saveRun);
    const { user } = await openApp({ path, learner: { ...memory, keep, saveRun } });
    await playTo("reveal");
    expect(keep).not.toHaveBeenCalled();
    expect(saveRun).not.toHaveBeenCalled();
    await user.click(await findHook('[data-action="keep"]'));
    expect(await screen.findByText(/자리를 남겨 두었습니다/)).toBeVisible();
    expect(keep.mock.calls[0]?.[1].map(({ decisions }) => decisions.length)).toEqual([1]);
  });

  it("takes no for an answer", async () => {
    const { user, tools } = await openApp({ path });
    await playTo("reveal");
    await user.click(await findHook('.keep-offer [data-action="forget"]'));
    expect(screen.getByText("남기지 않습니다. 이 창을 닫으면 없어집니다.")).toBeVisible();
    expect(tools.keeping.store.getState().keeping).toBe(false);
  });
});
