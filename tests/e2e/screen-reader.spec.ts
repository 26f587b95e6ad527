import { expect, test } from "@playwright/test";
import { documentedWorld, footprint, trail, tracesOfPath, type Path } from "#engine/index.ts";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { checkedPack } from "../support/checked-pack.ts";
import { screenReader, textOf, under, type Told } from "../support/screen-reader.ts";
import { settled } from "../support/tour.ts";

const { files, model } = checkedPack();
const story = "id-card-renewal";
const scenes = files.scenarios.find(({ id }) => id === story)?.scenes ?? [];

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

for (const [language, locale] of [
  ["ko", "ko-KR"],
  ["en", "en-GB"],
] as const) {
  test.describe(language, () => {
    test.use({ locale, viewport: { width: 360, height: 740 } });
    const texts = files.texts[language] ?? {};
    const words = (namespace: string, key: string): string => texts[namespace]?.[key] ?? "⟦⟧";
    const said = (key: string): string => words("common", key);
    const button = (told: readonly Told[], name: string): Told | undefined =>
      told.find((each) => each.role === "button" && each.name.startsWith(name));

    test("roles, names and announcements are enough to finish a story and say who has a trace", async ({
      page,
    }) => {
      test.setTimeout(240_000);
      await page.goto(app.url);
      await page.locator("html[data-ready]").waitFor();
      const reader = await screenReader(page);
      const press = async (wanted: Told | undefined, what: string): Promise<void> => {
        if (!wanted) throw new Error(`nothing is told of: ${what}`);
        const before = textOf(await reader.read());
        await reader.press(wanted);
        await expect
          .poll(async () => {
            const told = await reader.read();
            const there = told.some(({ role, level }) => role === "heading" && level === 1);
            const text = textOf(told);
            return there && text !== before && !text.includes(said("loading"));
          })
          .toBe(true);
      };

      const title = words("model", `scenario.${story}.title`);
      await press(button(under(await reader.read(), title), said("home.open")), title);
      const made: { scene: string; choice: string }[] = [];
      const heard: string[] = [];
      for (let screens = 0; ; screens += 1) {
        expect(screens, "the story comes to an end").toBeLessThan(60);
        const told = await reader.read();
        const heading = told.find(({ role, level }) => role === "heading" && level === 1);
        // Where a screen begins is spoken by itself: its heading has the focus.
        expect((await reader.focused())?.name).toBe(heading?.name);
        if (heading?.name === said("debrief.title")) break;
        if (heading?.name === said("reveal.title")) {
          heard.push(...told.filter(({ role }) => role === "listitem").map((each) => each.name));
          heard.push(textOf(told));
        }
        const next = button(told, said("action.continue")) ?? button(told, said("action.start"));
        if (next) {
          await press(next, "the way on");
          continue;
        }
        const scene = scenes.find(
          ({ id }) => words(`scenarios/${story}`, `scene.${id}`) === heading?.name,
        );
        // The options are the buttons of the group that has the question as its name.
        const option = told.find(
          ({ role, within }) => role === "button" && within.includes("group"),
        );
        const choice = scene?.choices.find(
          ({ id }) => words(`scenarios/${story}`, `choice.${id}`) === option?.name,
        );
        made.push({ scene: scene?.id ?? "", choice: choice?.id ?? "" });
        await press(option, `an option of ${heading?.name}`);
      }

      const path = { scenario: story, start: made[0]?.scene, decisions: made } as unknown as Path;
      const left = tracesOfPath(model, path);
      const { slips } = trail(model, footprint(model, [left]), documentedWorld);
      const own = slips.filter(({ standing, place }) => !standing && place !== "absent");
      expect(own.length).toBeGreaterThan(5);
      const debrief = await reader.read();
      const everything = heard.join(" ");
      for (const { trace } of own) {
        const what = words(`scenarios/${story}`, `trace.${trace.id}`);
        // Heard when it fell, and found again under the name of the drawer that it lies in or before.
        expect(everything).toContain(what);
        expect(everything).toContain(words("model", `holder.${trace.holder}`));
        expect(textOf(under(debrief, words("model", `drawer.${trace.holder}`)))).toContain(what);
      }
    });

    test("what changes without the focus is announced", async ({ page }) => {
      await page.goto(app.url);
      await page.locator("html[data-ready]").waitFor();
      const reader = await screenReader(page);
      const open = async (place: string): Promise<void> => {
        await page.evaluate((path) => {
          location.hash = path;
        }, place);
      };
      await open("/settings");
      const keep = async (): Promise<Told | undefined> =>
        button(await reader.read(), said("keep.yes"));
      await expect.poll(async () => (await keep())?.role).toBe("button");
      const wanted = await keep();
      if (wanted) await reader.press(wanted);
      await expect.poll(() => reader.announced()).toContain(said("saved.durable"));

      await open("/trail");
      const worlds = async (): Promise<Told[]> =>
        (await reader.read()).filter(
          ({ role, states }) => role === "button" && "pressed" in states,
        );
      // The worlds stand in one of the trail's views.
      const views = async (): Promise<Told[]> =>
        (await reader.read()).filter(({ role }) => role === "tab");
      await expect.poll(async () => (await views()).length).toBeGreaterThan(2);
      for (const view of await views()) {
        // The views can be chosen before what they answer has been read.
        await settled(page);
        if ((await worlds()).length > 2) break;
        await reader.press(view);
      }
      await expect.poll(async () => (await worlds()).length).toBeGreaterThan(2);
      const other = (await worlds()).find(({ states }) => states["pressed"] !== "true");
      const before = await reader.announced();
      if (other) await reader.press(other);
      await expect.poll(() => reader.announced()).not.toBe(before);
      const now = (await worlds()).find(({ name }) => name === other?.name);
      expect(now?.states["pressed"]).toBe("true");
    });
  });
}
