import type { Sample } from "../metrics.ts";
import { profiles, type Profile } from "../profiles.ts";
import { newVisitor } from "../visit.ts";
import { smallPage, storyAddress, wanted } from "./app-selectors.ts";
import type { Surroundings } from "./surroundings.ts";
import { pathsOnDevice, waitForWorker } from "./wait-for-worker.ts";

/** Comes once with a link, then again twice without: home, and a story by its address. */
export async function visitOffline({
  browser,
  server,
  profile,
  sizeOf,
}: Surroundings): Promise<Sample> {
  const visitor = await newVisitor(browser);
  const online = { from: server.blank, profile: profiles.none };
  const { page } = await visitor.open(server.url, wanted.homeStart, online);
  await waitForWorker(page);
  const paths = await pathsOnDevice(page);
  await page.close();
  await server.stop();

  const offline = { from: server.url + smallPage, profile: withoutLink(profile) };
  const home = await visitor.open(server.url, wanted.homeStart, offline);
  await home.page.close();
  const visit = await visitor.open(server.url + storyAddress, wanted.start, offline);
  const choice = await visit.tap(wanted.choice);
  await visitor.leave();
  return {
    offlineHome: home.first.usable,
    offlineFirstChoice: choice.usable,
    precache: paths.reduce((bytes, path) => bytes + sizeOf(path), 0),
  };
}

const withoutLink = ({ cpu }: Profile): Profile => ({ cpu });
