const NEUTRAL_PAGE = "calendar.html";
// After everything was erased the calendar is gone too, and asking for it would bring it back.
const EMPTY_PAGE = "about:blank";
const PRESSES = 3;
const WITHIN = 5000;

/** Covers the screen in the same frame, then replaces this page: Back does not return to it. */
export function leave(): void {
  const cover = document.createElement("div");
  cover.className = "leave-cover";
  document.body.replaceChildren(cover);
  // A voice would go on reading over the page that comes.
  if ("speechSynthesis" in globalThis) speechSynthesis.cancel();
  const isErased = document.documentElement.hasAttribute("data-erased");
  location.replace(isErased ? EMPTY_PAGE : NEUTRAL_PAGE);
}

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
