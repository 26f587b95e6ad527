import { test } from "@playwright/test";
import { startBuiltApp } from "../support/built-app.ts";
import { giveManyFiles } from "../support/files-through-the-field.ts";

test("40 files of every kind change nothing that is stored", async ({ page }) => {
  const app = await startBuiltApp();
  await giveManyFiles(page, app.url, 40);
  await app.kill();
});
