import { chromium, type Browser } from "@playwright/test";
import { chromiumLaunch } from "../../scripts/test/chromium-launch.mjs";
import { startServer } from "./measured-server.ts";
import type { Sample, Target } from "./metrics.ts";
import type { Options } from "./options.ts";
import type { PackedFiles } from "./packed-files.ts";
import { profiles, type Profile } from "./profiles.ts";
import { visits, type VisitPlan } from "./visits/visits.ts";

/** What was found, by target, and what went wrong, by visit. */
export interface Found {
  readonly samples: Readonly<Record<Target, readonly Sample[]>>;
  readonly failures: readonly string[];
  /** The version of the browser. */
  readonly browser: string;
}

type Files = Readonly<Record<Target, PackedFiles>>;

/** A browser that reaches this machine and nothing else. */
const launch = (): Promise<Browser> =>
  chromium.launch({
    ...chromiumLaunch,
    args: [...chromiumLaunch.args, "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"],
  });

/** Makes every visit once a run, in another order each time: a busy minute must not hit one target. */
export async function measureAll(options: Options, files: Files): Promise<Found> {
  const samples: Record<Target, Sample[]> = { static: [], react: [], app: [] };
  const failures: string[] = [];
  const profile: Profile = profiles[options.profile];
  let version = "";
  for (let run = 1; run <= options.runs; run += 1) {
    const browser = await launch();
    version = browser.version();
    for (const name of shuffled(options.only)) {
      const plan = visits[name];
      if (!plan || run > (plan.most ?? options.runs)) continue;
      const told = `${run}/${options.runs} ${name}`;
      try {
        const sample = await visitOnce(plan, browser, files[plan.target], profile);
        samples[plan.target].push(sample);
        console.log(`${told}: ${inShort(sample)}`);
      } catch (error) {
        failures.push(`${told}: ${(error as Error).message}`);
        console.log(failures.at(-1));
      }
    }
    await browser.close();
  }
  return { samples, failures, browser: version };
}

async function visitOnce(
  { visit, returning = false }: VisitPlan,
  browser: Browser,
  files: PackedFiles,
  profile: Profile,
): Promise<Sample> {
  const server = await startServer(files, returning ? undefined : profile.network);
  const sizeOf = (path: string): number => files.get(path)?.body.length ?? 0;
  try {
    return await visit({ browser, server, profile, sizeOf });
  } finally {
    // A visit that failed has not left.
    for (const context of browser.contexts()) await context.close();
    await server.stop();
  }
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const inShort = (sample: Sample): string =>
  Object.entries(sample)
    .map(([name, value]) => `${name} ${Number(value.toFixed(3))}`)
    .join(", ");
