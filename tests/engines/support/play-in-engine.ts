import type { EnginePage } from "./engine.ts";

const PATIENCE = 30_000;
const PAUSE = 50;

const quoted = (text: string): string => JSON.stringify(text);
const pause = (): Promise<void> => new Promise((done) => setTimeout(done, PAUSE));

/** Where the page is and how it begins, for the words of a failure. */
const shown = `[location.href, document.querySelector("main")?.innerText.slice(0, 2000)].join(" ")`;

/** Waits until an expression comes to something in the page; what a reload cuts off is asked again. */
export async function until<Value>(page: EnginePage, expression: string): Promise<Value> {
  const end = Date.now() + PATIENCE;
  let trouble: unknown = "it stayed empty";
  while (Date.now() < end) {
    try {
      const value = await page.evaluate<Value>(expression);
      if (value) return value;
    } catch (error) {
      trouble = error;
    }
    await pause();
  }
  const seen = await page.evaluate<string>(shown).catch(String);
  throw new Error(`Waited in vain for ${expression}: ${String(trouble)}\nShown then: ${seen}`);
}

/** Waits until there is such an element. */
export const present = (page: EnginePage, selector: string): Promise<true> =>
  until(page, `document.querySelector(${quoted(selector)}) !== null`);

/** Waits for an element until it stands still, and presses it: a press beside it is told by nobody. */
export async function tap(page: EnginePage, selector: string): Promise<void> {
  await until(
    page,
    `(() => {
      const { x, y } = document.querySelector(${quoted(selector)})?.getBoundingClientRect() ?? {};
      const before = window.lastSeenAt;
      window.lastSeenAt = [x, y].join();
      return x !== undefined && before === window.lastSeenAt;
    })()`,
  );
  await page.click(selector);
}

/** Opens an address and waits until the app answers. */
export async function openApp(page: EnginePage, url: string): Promise<void> {
  await page.open(url);
  await present(page, "html[data-ready]");
}

/** Waits until the worker has taken in the app and answers for this page. */
export const takenIn = (page: EnginePage): Promise<true> =>
  until(page, `navigator.serviceWorker.controller?.state === "activated"`);

/** Writes an address, and waits until the app has heard of it and has drawn what it answers. */
export async function setPlace(page: EnginePage, path: string): Promise<void> {
  await page.evaluate(`new Promise((done) => {
    const before = location.hash;
    const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
    addEventListener("hashchange", drawn, { once: true });
    location.hash = ${quoted(path)};
    if (location.hash === before) done(true);
  })`);
}

/** Goes to a place of the app by its address. */
export async function goToPlace(page: EnginePage, path: string): Promise<void> {
  await setPlace(page, path);
  await until(
    page,
    `!document.querySelector("[aria-busy=true]") && !!document.querySelector("main h1")`,
  );
}

/** From home through the notice to a story's first screen. */
export async function startInEngine(page: EnginePage, story: string): Promise<void> {
  await tap(page, `[data-scenario-id="${story}"]`);
  await tap(page, `main[data-stage=notice] [data-action=start]`);
  await present(page, `main:not([data-stage=notice]) h1`);
}

/** Opens the app, waits until all is on the device, and keeps a story's place after one step. */
export async function keepInEngine(page: EnginePage, url: string, story: string): Promise<void> {
  await openApp(page, url);
  await takenIn(page);
  await startInEngine(page, story);
  await stepForward(page);
  await tap(page, "[data-action=keep]");
  await present(page, "html[data-saved=durable]");
}

const screen = `(() => {
  const main = document.querySelector("main");
  const scene = document.querySelector("[data-scene-id]");
  return [scene?.dataset.sceneId ?? "", main?.dataset.stage ?? ""].join(" ");
})()`;
export const screenOf = (page: EnginePage): Promise<string> => page.evaluate<string>(screen);

/** Takes one step forward, the first choice where there are some; gives the screen it came to. */
export async function stepForward(page: EnginePage): Promise<string> {
  const before = await screenOf(page);
  await tap(page, "main [data-choice-id], main [data-action=continue]");
  await until(
    page,
    `${screen} !== ${quoted(before)} && !document.querySelector("main [aria-busy=true]")`,
  );
  return screenOf(page);
}

/** Plays on to the last screen of the story; gives every screen on the way. */
export async function playOn(page: EnginePage): Promise<readonly string[]> {
  const screens: string[] = [];
  for (let steps = 0; steps < 80; steps += 1) {
    const now = await stepForward(page);
    screens.push(now);
    if (now.endsWith(" debrief")) return screens;
  }
  throw new Error(`The story did not end: ${screens.join(", ")}`);
}

/** Waits until the neutral page has taken the app's place. */
export const onCalendar = (page: EnginePage): Promise<true> =>
  until(
    page,
    `location.pathname.endsWith("/calendar.html") && !!document.querySelector("#weeks td")`,
  );

/** Presses the button that says one of these words, wherever it is folded away. */
export async function tapNamed(page: EnginePage, words: readonly string[]): Promise<void> {
  await until(
    page,
    `(() => {
      for (const each of document.querySelectorAll("main details:not([open]) > summary, main [aria-expanded=false]"))
        each.click();
      const named = [...document.querySelectorAll("main button")].find(({ textContent }) =>
        ${JSON.stringify(words)}.includes(textContent.trim()));
      named?.setAttribute("data-wanted", "");
      return named !== undefined;
    })()`,
  );
  await page.click("[data-wanted]");
}
