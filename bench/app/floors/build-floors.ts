import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { floorStory } from "../story.ts";
import { staticPage } from "./static-page.ts";

/** Builds both floors, each with the same story, into `static` and `react` inside a folder. */
export async function buildFloors(dir: string): Promise<void> {
  const story = floorStory();
  mkdirSync(join(dir, "static"), { recursive: true });
  writeFileSync(join(dir, "static/index.html"), staticPage(story));
  await build({
    configFile: false,
    logLevel: "warn",
    root: resolve("bench/app/floors/react"),
    base: "./",
    publicDir: false,
    plugins: [react()],
    define: { __STORY__: JSON.stringify(story) },
    build: { outDir: join(dir, "react"), emptyOutDir: true, modulePreload: { polyfill: false } },
  });
}
