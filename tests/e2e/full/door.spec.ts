import { test } from "@playwright/test";
import { startBuiltApp } from "../../support/built-app.ts";
import { giveManyFiles } from "../../support/files-through-the-field.ts";

test("500 files of every kind change nothing that is stored", async ({ page }) => {
  test.setTimeout(900_000);
  const app = await startBuiltApp();
  await giveManyFiles(page, app.url, 500);
  await app.kill();
});
