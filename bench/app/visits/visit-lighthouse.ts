import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { chromiumLaunch } from "../../../scripts/test/chromium-launch.mjs";
import type { Sample } from "../metrics.ts";
import { storyAddress } from "./app-selectors.ts";
import type { Surroundings } from "./surroundings.ts";

const onlyCategories = ["performance", "accessibility", "best-practices"];

/** Lighthouse's own visit with its mobile preset, in a browser of its own: home, and a story. */
export async function visitLighthouse({ server }: Surroundings): Promise<Sample> {
  const home = await scores(server.url);
  const story = await scores(server.url + storyAddress);
  return {
    lighthouseHome: home.performance,
    lighthouseHomeAccess: home.accessibility,
    lighthouseHomePractices: home.practices,
    lighthouseStory: story.performance,
    lighthouseStoryAccess: story.accessibility,
    lighthouseStoryPractices: story.practices,
  };
}

async function scores(url: string) {
  const chrome = await launch({
    chromePath: chromiumLaunch.executablePath,
    chromeFlags: ["--headless", ...chromiumLaunch.args],
  });
  try {
    const found = await lighthouse(url, { port: chrome.port, logLevel: "error", onlyCategories });
    const score = (name: string): number => (found?.lhr.categories[name]?.score ?? NaN) * 100;
    const [performance = NaN, accessibility = NaN, practices = NaN] = onlyCategories.map(score);
    return { performance, accessibility, practices };
  } finally {
    chrome.kill();
  }
}
