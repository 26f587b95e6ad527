import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { BrowserContextOptions, Page } from "@playwright/test";
import type { Look } from "./play-story.ts";
import { settled } from "./tour.ts";

/** One way of looking at the app: a language, a width, and whatever the reader's device does to it. */
export interface Way {
  readonly name: string;
  readonly title: string;
  readonly options: BrowserContextOptions;
  /** The app's own size of letters, in hundredths. */
  readonly textSize?: 200;
}

const locales = { ko: "ko-KR", en: "en-GB" } as const;
const heights: Readonly<Record<number, number>> = { 320: 640, 390: 844, 768: 1024, 1440: 900 };

/** A way of looking by language and width; `more` is what else is so there. */
export function way(
  language: "ko" | "en",
  width: number,
  more: Pick<BrowserContextOptions, "colorScheme" | "forcedColors"> & { textSize?: 200 } = {},
): Way {
  const { textSize, ...modes } = more;
  const words = [more.colorScheme, more.forcedColors && "forced", textSize && "200"].filter(
    Boolean,
  );
  return {
    name: [language, width, ...words].join("-"),
    title: [language, `${width} px`, ...words].join(", "),
    options: {
      locale: locales[language],
      viewport: { width, height: heights[width] ?? 800 },
      reducedMotion: "reduce",
      ...modes,
    },
    ...(textSize && { textSize }),
  };
}

export const folderOf = ({ name }: Pick<Way, "name">): string => join("shots", name);

/** Pictures of each screen that is looked at, numbered as they come, as files of one folder. */
export function shooter(folder: string): Look {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let count = 0;
  return async (page, screen) => {
    await drawn(page);
    count += 1;
    const file = `${String(count).padStart(2, "0")}-${screen.replace(/\W+/g, "-")}.png`;
    await page.screenshot({ path: join(folder, file), fullPage: true });
  };
}

/** Waits until the words and the drawing of a screen are there. */
async function drawn(page: Page): Promise<void> {
  await settled(page);
  await page.evaluate(() => scrollTo(0, 0));
  // Away from what was pressed: what lies under the pointer looks pressed.
  await page.mouse.move(0, 0);
  await page.waitForFunction(() =>
    [...document.querySelectorAll("svg.picture")].every((each) => each.childElementCount > 0),
  );
}

export interface SheetRow {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly files: readonly string[];
}

/** Lays pictures out on one page, row by row, and takes a picture of that. */
export async function contactSheet(page: Page, rows: readonly SheetRow[], path: string) {
  const tall = 208;
  const picture = (row: SheetRow, file: string): string =>
    `<img src="file://${resolve(file)}" width="${Math.round((tall * row.width) / row.height)}" height="${tall}">`;
  const sections = rows.map(
    (row) =>
      `<h2>${row.title}</h2><p>${row.files.map((file) => picture(row, file)).join("\n")}</p>`,
  );
  const html = `<!doctype html><meta charset="utf-8"><style>
    body { margin: 16px; background: #cfc7b8; color: #1c2126; font: 13px sans-serif; }
    h2 { margin: 12px 0 4px; font-size: 13px; } p { margin: 0; display: flex; flex-wrap: wrap; gap: 8px; }
    img { object-fit: cover; object-position: top; }
  </style>${sections.join("\n")}`;
  const sheet = resolve("shots/sheet.html");
  writeFileSync(sheet, html);
  await page.setViewportSize({ width: 1680, height: 800 });
  await page.goto(`file://${sheet}`);
  await page.screenshot({ path, fullPage: true, type: "jpeg", quality: 48 });
}
