import { renderToStringAsync } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { pictureIds } from "../../src/ui/pictures/drawing.tsx";
import { Picture } from "../../src/ui/pictures/picture.tsx";

/** The stories as they stand in their files. */
const stories = import.meta.glob<string>("../../src/content/scenarios/*.json", {
  query: "?raw",
  import: "default",
  eager: true,
});

const label = 'A "quiet" morning & a door';
/** The whole picture as the build writes it: waits for its drawing. */
const draw = async (id: string): Promise<string> =>
  renderToStringAsync(<Picture id={id} label={label} />);

describe("pictures", () => {
  it("has a drawing for every scene of every story and for the start screen", () => {
    const needed = Object.values(stories).flatMap((text) =>
      Array.from(text.matchAll(/"picture": "([^"]+)"/g), ([, id]) => id),
    );
    expect(needed.length).toBeGreaterThan(30);
    expect([...pictureIds].sort()).toEqual(["home", ...needed].sort());
  });

  it.each([...pictureIds, "no-such-scene"])("draws %s without a browser", async (id) => {
    const svg = await draw(id);
    expect(svg).toMatch(/^<svg role="img" aria-label="A &quot;quiet&quot; morning &amp; a door"/);
    expect(svg).toContain("<path");
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
