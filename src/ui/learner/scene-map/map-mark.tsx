import type { SceneState } from "#state/scene-states.ts";

/** The sign of a scene: full where passed, a broken ring where not yet, a ring in a ring where one is. */
export function MapMark({ state }: { state: SceneState }) {
  return (
    <svg
      className={`map-mark map-mark-${state}`}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <circle className="map-mark-ring" cx="10" cy="10" r="8" />
      {state !== "open" && <circle className="map-mark-dot" cx="10" cy="10" r="4" />}
    </svg>
  );
}

/** The sign of a scene in which something unexpected happens. */
export function TurnMark() {
  return (
    <svg className="map-turn" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M10 1.5 18.5 10 10 18.5 1.5 10z" />
    </svg>
  );
}
