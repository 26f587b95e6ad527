import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { startBuiltApp, type BuiltApp } from "../support/built-app.ts";
import { dumpDatabase, type DumpedDatabase } from "../support/dump-database.ts";
import { keepPlace } from "../support/kept-story.ts";
import { goTo } from "../support/tour.ts";

let app: BuiltApp;
test.beforeAll(async () => {
  app = await startBuiltApp();
});
test.afterAll(() => app.kill());

const stray = { schema: 1, run: "lost", index: 0, scene: 7 };
const refresher = { schema: 1, scenario: "gone", day: "never" };

const rowsOf = ({ stores }: DumpedDatabase) =>
  ["settings", "runs", "decisions", "refreshers"].flatMap((name) =>
    (stores[name] ?? []).map(({ value }) => value),
  );

test("lists every row that cannot be read, hands it out, and leaves it where it is", async ({
  page,
}) => {
  await keepPlace(page, app.url);
  await page.evaluate(
    async ([decision, finished]) => {
      const request = indexedDB.open("baljaguk");
      await new Promise((done) => (request.onsuccess = done));
      const transaction = request.result.transaction(["decisions", "refreshers"], "readwrite");
      transaction.objectStore("decisions").put(decision);
      transaction.objectStore("refreshers").put(finished);
      await new Promise((done) => (transaction.oncomplete = done));
      request.result.close();
    },
    [stray, refresher],
  );
  await page.reload();
  await page.locator("html[data-ready]").waitFor();
  const before = rowsOf(await dumpDatabase(page));
  await goTo(page, "/about");
  const label = page.locator(".kept-here .disclosure > button");
  await expect(label).toHaveText("읽을 수 없는 것 2개를 따로 두었습니다.");
  await label.click();
  const listed = page.locator(".kept-here .set-aside li");
  await expect(listed).toHaveText([stray, refresher].map((row) => JSON.stringify(row)));
  const coming = page.waitForEvent("download");
  await page.locator(".kept-here .disclosure-body button").click();
  const file: unknown = JSON.parse(await readFile(await (await coming).path(), "utf8"));
  expect(file).toMatchObject({ setAside: [stray, refresher] });
  expect(rowsOf(await dumpDatabase(page))).toEqual(before);
});
