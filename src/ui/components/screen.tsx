import { useLayoutEffect, useRef, type ReactNode } from "react";

export type ShownStage =
  "notice" | "scene" | "spot" | "choice" | "predict" | "reveal" | "debrief" | "check";

interface ScreenProps {
  /** Changes when another screen begins: then its heading gets the focus. */
  readonly place: string;
  readonly stage?: ShownStage | undefined;
  readonly scene?: string | undefined;
  readonly look?: "reading" | "scene" | "reveal" | "wide";
  readonly children: ReactNode;
}

/** The main landmark of a screen; its first heading takes the focus whenever the place changes. */
export function Screen({ place, stage, scene, look = "reading", children }: ScreenProps) {
  const main = useRef<HTMLElement>(null);
  // A heading may come a moment after its screen: it gets the focus when it is there, and once.
  const focused = useRef("");
  // Before the screen is drawn: a key pressed right after a tap must find the focus where it belongs.
  useLayoutEffect(() => {
    const { documentElement } = document;
    if (!documentElement.hasAttribute("data-ready")) {
      // The very first screen answers input from here on; the focus stays at the top of the page.
      documentElement.setAttribute("data-ready", "");
      focused.current = place;
      return;
    }
    const heading = main.current?.querySelector<HTMLElement>("h1");
    if (!heading || focused.current === place) return;
    focused.current = place;
    heading.focus({ preventScroll: true });
    globalThis.scrollTo(0, 0);
  });
  return (
    <main
      ref={main}
      className={`screen screen-${look}`}
      data-stage={stage}
      data-scene-id={scene}
      key={place}
    >
      {children}
    </main>
  );
}
