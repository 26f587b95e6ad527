import type { Sample } from "../metrics.ts";
import { newVisitor } from "../visit.ts";
import { wanted } from "./app-selectors.ts";
import type { Surroundings } from "./surroundings.ts";
import { waitForWorker } from "./wait-for-worker.ts";

/** Opens home and waits until the whole app is on the device. */
export async function visitInstall({ browser, server, profile }: Surroundings): Promise<Sample> {
  const visitor = await newVisitor(browser);
  const options = { from: server.blank, profile };
  const { page } = await visitor.open(server.url, wanted.homeStart, options);
  await waitForWorker(page);
  const readyOffline = await page.evaluate(() => performance.now());
  await visitor.leave();
  return { readyOffline };
}
