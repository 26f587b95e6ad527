import { join } from "node:path";
import { runnerImport } from "vite";
import type { FirstScreenHtml } from "../../src/app/first-screens.tsx";
import { preactAlias } from "./preact-alias.ts";

const homePlace = "<!-- first screens: home -->";
const storyPlace = "<!-- first screens: stories -->";

/** Draws the first screens with the app's own components, in this very process. */
export async function drawFirstScreens(root: string): Promise<readonly FirstScreenHtml[]> {
  const module = join(root, "src/app/first-screens.tsx");
  const { module: drawn } = await runnerImport<{ firstScreens: readonly FirstScreenHtml[] }>(
    module,
    {
      root,
      configFile: false,
      logLevel: "warn",
      mode: "production",
      resolve: { alias: preactAlias },
      // Left outside, it would bring React beside Preact.
      environments: { inline: { resolve: { noExternal: ["zustand"] } } },
    },
  );
  return drawn.firstScreens;
}

/**
 * Puts each screen into the page as a template, which the page's own script draws from. Home comes
 * first: it can be drawn while the stories are still on their way.
 */
export function addFirstScreens(html: string, screens: readonly FirstScreenHtml[]): string {
  for (const place of [homePlace, storyPlace]) {
    if (!html.includes(place)) throw new Error(`index.html has no "${place}"`);
  }
  const templates = (home: boolean): string =>
    screens
      .filter(({ isHome }) => isHome === home)
      .map(({ name, html: screen }) => `<template data-first="${name}">${screen}</template>`)
      .join("\n");
  const languages = screens.filter(({ isHome }) => isHome).map(({ name }) => name.split(" ")[0]);
  return html
    .replace(homePlace, () => templates(true))
    .replace(storyPlace, () => templates(false))
    .replace("<html ", `<html data-languages="${languages.join(" ")}" `);
}
