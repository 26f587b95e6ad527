/** What the page asked for and did not get, as against what came and then failed. */
const lost = new WeakSet<object>();
const styles = new Set<HTMLLinkElement>();
let asking: Promise<boolean> | null = null;

/** From now on it is noticed what does not come. Once in a page. */
export function watchTheWay(): void {
  // The build wraps every import and tells of each that failed, with the very error it throws then.
  addEventListener("vite:preloadError", ({ payload }) => lost.add(payload));
  addEventListener(
    "error",
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === "stylesheet") styles.add(target);
    },
    { capture: true },
  );
}

/** Whether this error says that a piece of the app did not come. */
export const isLost = (error: unknown): error is object =>
  typeof error === "object" && error !== null && lost.has(error);

/**
 * Asks again for the styles that did not come, and says whether all came now. The build asks for each
 * only once, and a screen that came without its style could not be read.
 */
export function stylesAgain(): Promise<boolean> {
  asking ??= Promise.all([...styles].map(askForStyle)).then((came) => {
    asking = null;
    return came.every(Boolean);
  });
  return asking;
}

function askForStyle(link: HTMLLinkElement): Promise<boolean> {
  styles.delete(link);
  const again = link.cloneNode() as HTMLLinkElement;
  return new Promise((done) => {
    again.addEventListener("load", () => done(true));
    // Heard above too: then it is among those to be asked for the next time.
    again.addEventListener("error", () => done(false));
    link.replaceWith(again);
  });
}
