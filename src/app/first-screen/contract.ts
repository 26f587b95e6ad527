/** Where in the app a screen stands that is drawn before the app's own script is there. */
export interface Shown {
  readonly language: string;
  /** A path of the app: `/`, `/scenario/id-card-renewal`. */
  readonly path: string;
  readonly stage: "home" | "notice" | "choice";
}

/** How a screen is named in the page: what its template says of itself. */
export const screenName = ({ language, path, stage }: Shown): string =>
  `${language} ${path} ${stage}`;

/** What the page's own script and the app agree on; it stands at `window.firstScreen`. */
export interface FirstScreen {
  /** The screen that stands in the page now; null where this place has none. */
  readonly shown: () => Shown | null;
  /**
   * Hands the page over: from here on the app answers. Gives the control that was tapped last and
   * not answered yet.
   */
  readonly handOver: () => HTMLElement | null;
}

declare global {
  interface Window {
    /** Missing where the page was not built (tests). */
    readonly firstScreen?: FirstScreen;
  }
}
