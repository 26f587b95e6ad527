import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Picture, pictureIds } from "../../src/ui/pictures/picture.tsx";

const label = 'A "quiet" morning & a door';
const draw = (id: string) => renderToStaticMarkup(<Picture id={id} label={label} />);

describe("pictures", () => {
  it("has a drawing for every scene of the first story and for the start screen", () => {
    expect([...pictureIds].sort()).toEqual([
      "card-handover",
      "counter",
      "doorway",
      "fingerprint-desk",
      "home",
      "morning-street",
      "photo-dark",
      "queue",
      "second-morning",
      "table-search",
      "walking-home",
    ]);
  });

  it.each([...pictureIds, "no-such-scene"])("draws %s without a browser", (id) => {
    const svg = draw(id);
    expect(svg).toMatch(/^<svg role="img" aria-label="A &quot;quiet&quot; morning &amp; a door"/);
    expect(svg).toContain("<path");
  });

  it.each([...pictureIds, "no-such-scene"])("%s has no style, colour or id of its own", (id) => {
    const svg = draw(id);
    expect(svg).not.toMatch(/ (style|id)=| (fill|stroke)="(?!none"|currentColor")/);
    expect(svg).not.toMatch(/#|rgb|NaN|undefined/);
  });

  it.each([...pictureIds])("%s has at most one accent", (id) => {
    expect(draw(id).match(/picture-accent/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it("shows the same plain path for every unknown id", () => {
    expect(draw("no-such-scene")).toBe(draw("another"));
    expect(pictureIds.map(draw)).not.toContain(draw("another"));
  });
});
