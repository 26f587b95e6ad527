import { renderToStringAsync } from "preact-render-to-string";
import { Suspense } from "react";
import { describe, expect, it } from "vitest";
import { Drawing, pictureIds } from "../../src/ui/pictures/drawing.tsx";
import { Picture } from "../../src/ui/pictures/picture.tsx";
import { picturesWithThings, thingsOf } from "../../src/ui/pictures/things/things-of.ts";
import type { ThingPlace } from "../../src/ui/pictures/things/thing-place.ts";

/** The stories as they stand in their files. */
const stories = import.meta.glob<string>("../../src/content/scenarios/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

const label = 'A "quiet" morning & a door';
/** A drawing by itself: waits for the part that has it. */
const draw = async (id: string): Promise<string> =>
  renderToStringAsync(
    <Suspense fallback={null}>
      <Drawing id={id} />
    </Suspense>,
  );

describe("pictures", () => {
  it("has a drawing for every scene of every story and for the start screen", () => {
    const needed = Object.values(stories).flatMap((text) =>
      Array.from(text.matchAll(/"picture": "([^"]+)"/g), ([, id]) => id),
    );
    expect(needed.length).toBeGreaterThan(30);
    expect([...pictureIds].sort()).toEqual(["home", ...needed].sort());
  });

  it.each([...pictureIds, "no-such-scene"])("draws %s without a browser", async (id) => {
    expect(await draw(id)).toContain("<path");
  });

  it.each([
    ["home", true],
    ["pay-message", false],
  ])("names %s at once; drawn with the words: %s", async (id, withWords) => {
    const svg = await renderToStringAsync(<Picture id={id} label={label} />);
    expect(svg).toMatch(/^<svg role="img" aria-label="A &quot;quiet&quot; morning &amp; a door"/);
    expect(svg.includes("<path")).toBe(withWords);
  });

  it.each([...pictureIds, "no-such-scene"])(
    "%s has no style, colour or id of its own",
    async (id) => {
      const svg = await draw(id);
      expect(svg).not.toMatch(/ (style|id)=| (fill|stroke)="(?!none"|currentColor")/);
      expect(svg).not.toMatch(/#|rgb|NaN|undefined/);
    },
  );

  it.each([...pictureIds])("%s has at most one accent", async (id) => {
    const svg = await draw(id);
    expect(svg.match(/picture-accent/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it("shows the same plain path for every unknown id", async () => {
    const path = await draw("another");
    expect(await draw("no-such-scene")).toBe(path);
    expect(await Promise.all(pictureIds.map(draw))).not.toContain(path);
  });
});

describe("things in a picture", () => {
  const spots = Object.values(stories).flatMap((text) =>
    (JSON.parse(text) as { scenes: Scene[] }).scenes.flatMap(({ picture, spot }) =>
      spot ? [[picture, spot.map(({ id }) => id)] as const] : [],
    ),
  );
  const within = ({ area: [x, y, width, height], number }: ThingPlace): boolean =>
    x >= 0 &&
    y >= 0 &&
    x + width <= 320 &&
    y + height <= 180 &&
    // The number is whole, and in the area that it numbers.
    number[0] >= Math.max(10, x) &&
    number[0] <= Math.min(310, x + width) &&
    number[1] >= Math.max(10, y) &&
    number[1] <= Math.min(170, y + height);
  const overlap = (a: ThingPlace, b: ThingPlace): boolean =>
    a !== b &&
    a.area[0] < b.area[0] + b.area[2] &&
    b.area[0] < a.area[0] + a.area[2] &&
    a.area[1] < b.area[1] + b.area[3] &&
    b.area[1] < a.area[1] + a.area[3];

  it("have places in the drawings of the scenes that ask for them, and in no others", () => {
    expect(spots.length).toBeGreaterThan(3);
    expect([...picturesWithThings].sort()).toEqual(spots.map(([picture]) => picture).sort());
  });

  it.each(spots)(
    "of %s each have a place that a finger can hit, and no two the same",
    (id, ids) => {
      const places = thingsOf(id);
      expect(Object.keys(places).sort()).toEqual([...ids].sort());
      for (const [thing, place] of Object.entries(places)) {
        // On a screen 320 px wide the drawing is 278 px wide: 44 px are 50.7 units.
        expect(Math.min(place.area[2], place.area[3]), thing).toBeGreaterThanOrEqual(51);
        expect(within(place), `${thing} is within the drawing`).toBe(true);
        const covered = Object.entries(places).filter(([, other]) => overlap(place, other));
        expect(covered.map(([other]) => other)).toEqual([]);
      }
    },
  );
});

interface Scene {
  readonly picture: string;
  readonly spot?: readonly { readonly id: string }[];
}
