import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import { installProbe, type Notes, type Probe, type Seen, type Wanted } from "./page/probe.ts";
import type { Profile } from "./profiles.ts";

const LONGEST = 60_000;
/** A reader's pause between two taps, so that one is not measured in the wake of the other. */
const PAUSE = 300;

/** Somebody who has never been here: nothing cached, nothing stored. */
export interface Visitor {
  readonly context: BrowserContext;
  /**
   * Opens an address in a tab of its own and waits for the first thing wanted. `from` is a page of
   * the same site to begin on: there the throttles are set, so that they hold from the first byte.
   */
  readonly open: (url: string, wanted: Wanted, options: OpenOptions) => Promise<Visit>;
  readonly leave: () => Promise<void>;
}

export interface OpenOptions {
  readonly from: string;
  readonly profile: Profile;
}

/** One tab, and what is seen in it. */
export interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly first: Seen;
  /** Taps what was last seen and waits for what is wanted next. */
  readonly tap: (wanted: Wanted) => Promise<Seen>;
  readonly notes: () => Promise<Notes>;
}

/** A new visitor with a phone's screen who reads Korean. */
export async function newVisitor(browser: Browser): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: "ko-KR",
  });
  context.setDefaultTimeout(LONGEST);
  const open: Visitor["open"] = async (url, wanted, { from, profile }) => {
    const page = await context.newPage();
    await page.addInitScript(installProbe, wanted);
    await page.goto(from);
    const cdp = await context.newCDPSession(page);
    await throttle(cdp, profile);
    await page.goto(url, { waitUntil: "commit" });
    const first = await inTime(
      page.evaluate(() => (Reflect.get(window, "benchProbe") as Probe).first),
      wanted,
    );
    return { page, cdp, first, tap: tapIn(page), notes: () => notesOf(page) };
  };
  return { context, open, leave: () => context.close() };
}

async function throttle(cdp: CDPSession, { cpu, network }: Profile): Promise<void> {
  await cdp.send("Network.enable");
  if (network) await cdp.send("Network.emulateNetworkConditions", { offline: false, ...network });
  if (cpu > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: cpu });
}

function tapIn(page: Page): Visit["tap"] {
  return async (wanted) => {
    const { x, y } = await page.evaluate(
      (next) => (Reflect.get(window, "benchProbe") as Probe).expect(next),
      wanted,
    );
    await page.mouse.click(x, y);
    const seen = page.evaluate(() => (Reflect.get(window, "benchProbe") as Probe).next);
    return inTime(seen, wanted);
  };
}

const notesOf = (page: Page): Promise<Notes> =>
  page.evaluate(() => (Reflect.get(window, "benchProbe") as Probe).notes);

async function inTime(seen: Promise<Seen>, { selector }: Wanted): Promise<Seen> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Nothing matched ${selector} in time.`)), LONGEST);
  });
  try {
    return await Promise.race([seen, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits as a reader does between two taps. */
export const pause = (ms = PAUSE): Promise<void> => new Promise((done) => setTimeout(done, ms));
