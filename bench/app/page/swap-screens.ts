/** The screens of a story as they stood when they were tapped, ready-made; at `window.benchScreens`. */
type Screens = HTMLElement[];

/** From now on each screen is kept as it stands when it is tapped. Runs in the page; sent as text. */
export function keepScreens(): void {
  const screens: Screens = [];
  Reflect.set(window, "benchScreens", screens);
  const keep = ({ target }: Event): void => {
    const screen = (target as Element).closest("main");
    if (!screen) return;
    // A tap before the app was there comes twice: as it was made, and when the app takes it up.
    const last = screens.at(-1)?.dataset;
    const { stage, sceneId } = screen.dataset;
    if (last?.["stage"] === stage && last?.["sceneId"] === sceneId) screens.pop();
    screens.push(screen.cloneNode(true) as HTMLElement);
  };
  addEventListener("click", keep, true);
  Reflect.set(window, "benchStopKeeping", () => removeEventListener("click", keep, true));
}

/**
 * Puts the first kept screen where the app stood. A tap puts the next in its place, with the focus and
 * the scrolling of the app and nothing else of it. Runs in the page; sent as text.
 */
export function swapScreens(): void {
  (Reflect.get(window, "benchStopKeeping") as () => void)();
  const screens = Reflect.get(window, "benchScreens") as Screens;
  // A copy of the page stands still from here on, whatever the app goes on to do.
  const app = document.querySelector("#app");
  app?.replaceWith(app.cloneNode(true));
  const last = document.querySelector("main");
  if (!last) return;
  screens.push(last.cloneNode(true) as HTMLElement);
  let shown: Element = last;
  const showNext = (): void => {
    const next = screens.shift();
    if (!next) return;
    shown.replaceWith(next);
    next.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
    scrollTo(0, 0);
    shown = next;
  };
  addEventListener("click", ({ target }) => {
    if ((target as Element).closest("main [data-choice-id], main [data-action=continue]"))
      showNext();
  });
  showNext();
}
