const NEUTRAL_PAGE = "calendar.html";
// After everything was erased the calendar is gone too, and asking for it would bring it back. Where it
// does not come, the browser would show its own page with our address.
const EMPTY_PAGE = "about:blank";
/** For so long, in milliseconds, the covered screen waits: for the calendar, and for an erasure to end. */
const PATIENCE = 1500;
const ERASURE_PATIENCE = 8000;
const PRESSES = 3;
const WITHIN = 5000;

/** Covers the screen in the same frame, then replaces this page: Back does not return to it. */
export function leave(): void {
  const cover = document.createElement("div");
  cover.className = "leave-cover";
  document.body.replaceChildren(cover);
  // A voice would go on reading over the page that comes.
  if ("speechSynthesis" in globalThis) speechSynthesis.cancel();
  void pageToShow().then((page) => {
    location.replace(page);
    // Neither may what was there a moment ago keep the screen covered; once it is shown this is gone.
    setTimeout(() => location.replace(EMPTY_PAGE), PATIENCE);
  });
}

async function pageToShow(): Promise<string> {
  const { dataset } = document.documentElement;
  if (dataset["erasure"] !== undefined) {
    // Going now would break it off, and what it left would stay without a word.
    for (
      let waited = 0;
      dataset["erasure"] === "under-way" && waited < ERASURE_PATIENCE;
      waited += 50
    )
      await pause(50);
    return EMPTY_PAGE;
  }
  if (isAtHand()) return NEUTRAL_PAGE;
  // Nothing is taken in yet: it comes over a link that may be gone or stand still.
  const isThere = await Promise.race([comes(NEUTRAL_PAGE), pause(PATIENCE)]);
  return isThere ? NEUTRAL_PAGE : EMPTY_PAGE;
}

function comes(href: string): Promise<boolean> {
  const link = document.createElement("link");
  Object.assign(link, { rel: "preload", as: "fetch", href });
  document.head.append(link);
  return new Promise((done) => {
    link.onload = () => done(true);
    link.onerror = () => done(false);
  });
}

/** In a folder it lies beside this page; a worker has taken it in. */
function isAtHand(): boolean {
  try {
    return location.protocol === "file:" || navigator.serviceWorker.controller !== null;
  } catch {
    return false;
  }
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Shift three times within five seconds leaves; another key in between is ordinary typing. */
export function watchShift(onLeave: () => void): void {
  let presses: number[] = [];
  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Shift") {
        presses = [];
        return;
      }
      if (event.repeat) return;
      presses = [...presses.filter((time) => event.timeStamp - time <= WITHIN), event.timeStamp];
      if (presses.length >= PRESSES) onLeave();
    },
    { capture: true },
  );
}
