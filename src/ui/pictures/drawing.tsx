import { lazyPiece } from "#pieces/index.ts";

/** A story's drawings come in a chunk of their own, when its first scene is shown. */
const stories = {
  start: {
    ids: ["home"],
    Drawing: lazyPiece(async () => (await import("./scenes/start.tsx")).Drawing),
  },
  "id-card-renewal": {
    ids: [
      "doorway",
      "morning-street",
      "queue",
      "fingerprint-desk",
      "photo-dark",
      "second-morning",
      "card-handover",
      "walking-home",
      "counter",
      "table-search",
    ],
    Drawing: lazyPiece(async () => (await import("./scenes/id-card-renewal.tsx")).Drawing),
  },
  "paying-by-app": {
    ids: [
      "pay-message",
      "pay-shop",
      "pay-evening",
      "pay-workmate",
      "pay-shop-again",
      "pay-offer",
      "pay-counting",
      "pay-bank",
    ],
    Drawing: lazyPiece(async () => (await import("./scenes/paying-by-app.tsx")).Drawing),
  },
  "passing-traffic-cameras": {
    ids: [
      "truck-yard",
      "truck-at-dawn",
      "road-gantry",
      "checkpoint",
      "red-light",
      "officer-notebook",
      "river-bank",
      "dark-junction",
      "home-evening",
    ],
    Drawing: lazyPiece(async () => (await import("./scenes/passing-traffic-cameras.tsx")).Drawing),
  },
  "classroom-camera": {
    ids: [
      "classroom-rows",
      "classroom-break",
      "teacher-at-board",
      "head-teacher-screen",
      "sick-morning",
      "screen-empty-seat",
      "phone-under-desk",
      "classroom-dark",
      "under-tree",
    ],
    Drawing: lazyPiece(async () => (await import("./scenes/classroom-camera.tsx")).Drawing),
  },
};

const storyOf = new Map(
  Object.values(stories).flatMap((story) => story.ids.map((id) => [id, story] as const)),
);

/** The ids that have a drawing of their own. */
export const pictureIds: readonly string[] = [...storyOf.keys()];

/** The lines of a scene's drawing, to stand in an svg; they may have to be fetched first. */
export function Drawing({ id }: { id: string }) {
  const story = storyOf.get(id) ?? stories.start;
  return <story.Drawing id={id} />;
}
