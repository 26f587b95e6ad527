import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright";
import { chromiumLaunch } from "./test/chromium-launch.mjs";

const folder = new URL("../public/icons/", import.meta.url);
const svg = readFileSync(new URL("icon.svg", folder), "utf8");

// A maskable icon is cut to any shape: paper to the edges, the drawing inside the middle four fifths.
const maskable = svg.replace(' rx="96"', "").replace("scale(0.9)", "scale(0.72)");
const icons = [
  { file: "icon-192.png", size: 192, drawing: svg },
  { file: "icon-512.png", size: 512, drawing: svg },
  { file: "maskable-512.png", size: 512, drawing: maskable },
];

const browser = await chromium.launch(chromiumLaunch);
for (const { file, size, drawing } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`);
  writeFileSync(new URL(file, folder), await page.screenshot({ omitBackground: true }));
  console.log(`public/icons/${file}`);
}
await browser.close();
