/** What is known of one step: taken in, not known, nothing known of; or not yet walked. */
export type StepState = "taken" | "unknown" | "blank" | "now" | "ahead";

/** One footprint of the path, left or right. Decoration: the words stand beside it. */
export function Footprint({ state, left }: { state: StepState; left: boolean }) {
  return (
    <svg
      className={`footprint footprint-${state} ${left ? "footprint-left" : "footprint-right"}`}
      viewBox="0 0 14 30"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M7 1.5c3.2 0 5.2 3 5.2 7 0 3.6-1.4 5.6-1.8 9.2H3.9C3.5 14 1.8 12.1 1.8 8.5c0-4 2-7 5.2-7zM4 21h6.3c0 .8.1 1.6.1 2.6 0 2.7-1.3 4.6-3.2 4.6s-3.3-1.9-3.3-4.6c0-1 .1-1.8.1-2.6z" />
    </svg>
  );
}
