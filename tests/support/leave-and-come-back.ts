import type { Page } from "@playwright/test";

export const ways = ["press", "finger", "Enter", "Shift three times"] as const;
export type Way = (typeof ways)[number];

/** Longer than two taps may lie apart to be one double tap, in milliseconds. */
const DOUBLE_TAP = 600;

/** What leaving did. */
export interface Leaving {
  /** The cover lay over the whole screen when the next frame was drawn. */
  readonly covered: boolean;
  /** Nothing stood beside it, for a screen reader neither. */
  readonly nothingElse: boolean;
  readonly goesTo: string;
  readonly replaces: boolean;
}

interface Noted {
  frame: Pick<Leaving, "covered" | "nothingElse"> | null;
  going: Pick<Leaving, "goesTo" | "replaces"> | null;
  body: Node[];
}

/** Must run before the page is opened: notes how it is left, and holds it back, so that all can be tried. */
export async function watchLeaving(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const noted: Noted = { frame: null, going: null, body: [] };
    Reflect.set(window, "noted", noted);
    const look = (): void => {
      const width = document.documentElement.clientWidth;
      const corners = [
        [1, 1],
        [width - 1, 1],
        [width / 2, innerHeight / 2],
        [1, innerHeight - 1],
        [width - 1, innerHeight - 1],
      ].map(([x = 0, y = 0]) => document.elementFromPoint(x, y));
      noted.frame = {
        covered: corners.every((each) => each?.className === "leave-cover"),
        nothingElse: document.body.childElementCount === 1 && document.body.textContent === "",
      };
    };
    const { navigation } = window as unknown as { navigation: EventTarget };
    navigation.addEventListener("navigate", (event) => {
      const { destination, navigationType } = event as Event & {
        destination: { url: string };
        navigationType: string;
      };
      const { pathname } = new URL(destination.url);
      // What comes where the calendar does not: here it is held back.
      if (destination.url === "about:blank") event.preventDefault();
      if (!pathname.endsWith("calendar.html")) return;
      noted.going = { goesTo: pathname, replaces: navigationType === "replace" };
      // What the very next frame shows.
      requestAnimationFrame(look);
      event.preventDefault();
    });
  });
}

/** Leaves in one way, looks what it did, and brings the screen back just as it was. */
export async function leaveAndComeBack(page: Page, way: Way): Promise<Leaving> {
  await page.evaluate(() => {
    const noted = Reflect.get(window, "noted") as Noted;
    Object.assign(noted, { frame: null, going: null, body: [...document.body.childNodes] });
  });
  await leaveBy(page, way);
  await page.waitForFunction(() => (Reflect.get(window, "noted") as Noted).frame !== null, null, {
    timeout: 20_000,
  });
  return page.evaluate(() => {
    const { frame, going, body } = Reflect.get(window, "noted") as Noted;
    document.body.replaceChildren(...body);
    return { ...frame, ...going } as Leaving;
  });
}

async function leaveBy(page: Page, way: Way): Promise<void> {
  const button = page.locator("[data-action=exit]");
  if (way === "press") await button.click();
  else if (way === "finger") {
    // Right after the pointer it would be a double tap, whose second half the app leaves alone.
    await page.waitForTimeout(DOUBLE_TAP);
    await button.tap();
  } else if (way === "Enter") await button.press("Enter");
  else for (let each = 0; each < 3; each += 1) await page.keyboard.press("Shift");
}
