import { expect, it } from "vitest";
import { inPrecacheOrder } from "../../scripts/vite/precache-order.ts";

const urls = [
  "assets/about-screen-1.js",
  "assets/content-evidence-1.js",
  "assets/content-scenarios-id-card-renewal-1.js",
  "assets/content-scenarios-paying-by-app-1.js",
  "assets/debrief-parts-1.js",
  "assets/id-card-renewal-1.js",
  "assets/index-1.js",
  "assets/text-en-claims-1.js",
  "assets/text-ko-first-1.js",
  "assets/text-ko-scenarios-id-card-renewal-1.js",
  "calendar.html",
  "index.html",
];

it("takes in what starts the app, then the first story to its end, then the rest", () => {
  const order = inPrecacheOrder(urls.map((url) => ({ url }))).map(({ url }) => url);
  expect(order).toEqual([
    "index.html",
    "assets/index-1.js",
    "assets/text-ko-first-1.js",
    "assets/content-scenarios-id-card-renewal-1.js",
    "assets/id-card-renewal-1.js",
    "assets/text-ko-scenarios-id-card-renewal-1.js",
    "assets/content-evidence-1.js",
    "assets/debrief-parts-1.js",
    "assets/about-screen-1.js",
    "calendar.html",
    "assets/content-scenarios-paying-by-app-1.js",
    "assets/text-en-claims-1.js",
  ]);
});

it("gives the same list whatever the order before", () => {
  const entries = urls.map((url) => ({ url }));
  expect(inPrecacheOrder([...entries].reverse())).toEqual(inPrecacheOrder(entries));
});
