import { screen, within } from "@testing-library/preact";
import { describe, expect, it } from "vitest";
import en from "#locales/en/own.json";
import ko from "#locales/ko/own.json";
import { findHook, hook, openApp, type TestAppOptions } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const both = [
  ["ko", ko],
  ["en", en],
] as const;

/** The slips of a drawer of this app's own, inside and in front of it. */
const slipsOf = (holder: string) => ({
  inside: idsIn(`[data-holder-id="${holder}"] .drawer-inside`),
  before: idsIn(`[data-holder-id="${holder}"] .drawer-before`),
});
const idsIn = (selector: string): (string | undefined)[] =>
  Array.from(
    document.querySelectorAll<HTMLElement>(`${selector} [data-trace-id]`),
    (each) => each.dataset["traceId"],
  );
const conclusions = (): (string | undefined)[] =>
  Array.from(
    document.querySelectorAll<HTMLElement>(".own-trail [data-conclusion-id]"),
    (each) => each.dataset["conclusionId"],
  );

async function openAbout(options: TestAppOptions = {}) {
  const app = await openApp({ path: "/about", ...options });
  await findHook(".own-trail [data-holder-id]");
  return app;
}

describe("what this app leaves itself", () => {
  it.each(both)("is told in %s as it is with nothing kept", async (language, words) => {
    await openAbout({ language });
    expect(slipsOf("app-storage")).toEqual({ inside: ["stories"], before: [] });
    expect(slipsOf("this-window")).toEqual({ inside: [], before: ["window", "settings"] });
    expect(slipsOf("network").before).toEqual(["visit"]);
    expect(slipsOf("who-else").before).toEqual(["seen"]);
    expect(conclusions()).toEqual(["visited network", "opened-here next-user"]);
    expect(screen.getByText(words["nobody-knows.who"])).toBeVisible();
    expect(hook("main")).not.toHaveTextContent(/⟦|\{\{|\bown:|\bmodel:/);
  });

  it.each(both)(
    "tells in %s what a kept run adds, and takes it away again",
    async (language, words) => {
      const { user, tools, i18n } = await openApp({ language, path: "/scenario/id-card-renewal" });
      await playTo("reveal");
      tools.place.go("/about");
      await findHook('[data-holder-id="this-window"] [data-trace-id^="run"]');
      await user.click(await findHook('main [data-action="keep"]'));
      await findHook('[data-holder-id="app-storage"] .drawer-inside [data-trace-id^="run"]');
      expect(slipsOf("app-storage").inside).toEqual(["run id-card-renewal", "settings", "stories"]);
      expect(conclusions()).toContain("what-was-read next-user");
      const holder = words["holder.next-user"];
      expect(screen.getByText(i18n.t("own:rule.what-was-read", { holder }))).toBeVisible();
      await user.click(await findHook('main [data-action="forget"]'));
      await findHook('[data-holder-id="this-window"] [data-trace-id^="run"]');
      expect(slipsOf("app-storage").inside).toEqual(["stories"]);
      expect(conclusions()).not.toContain("what-was-read next-user");
    },
  );

  it("shows the four questions of a slip, and never a name", async () => {
    const { user } = await openAbout();
    for (const slip of document.querySelectorAll<HTMLElement>(".own-trail [data-trace-id]")) {
      const button = within(slip).getByRole("button");
      await user.click(button);
      const marks = [...slip.querySelectorAll(".marks > li")];
      expect(marks).toHaveLength(4);
      expect(marks[2]).toHaveTextContent("아니요");
      expect(marks[3]).toHaveTextContent("모름");
    }
  });

  it("says only what was seen in the storage: no, or not known", async () => {
    await openAbout({ stored: { database: "no", files: "not-known" } });
    expect(slipsOf("app-storage")).toEqual({ inside: [], before: [] });
    expect(slipsOf("browser").before).toContain("app-files");
  });

  it("names no network where the app was opened from a file", async () => {
    await openAbout({ tier: "file" });
    expect(hook('[data-holder-id="network"]')).toBeNull();
    expect(slipsOf("browser").before).toContain("opened-file");
    expect(conclusions()).not.toContain("visited network");
  });

  it("has words for whatever could lie here", () => {
    for (const [, words] of both) {
      for (const id of ["finished", "forms", "last", "damaged", "leftovers", "app-files"])
        expect(Object.keys(words)).toContain(`trace.${id}`);
    }
  });
});
