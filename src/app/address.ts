import type { KeepingStore, PlaceStore } from "#state/index.ts";
import { placeOf } from "./places.ts";

/** The path in the address, `#/about` → `/about`; home where it names no place of this app. */
export function pathInAddress(hash: string, scenarioIds: readonly string[]): string {
  const path = hash.startsWith("#/") ? hash.slice(1) : "/";
  const place = placeOf(path);
  if (place.name === "home") return "/";
  const isOfStory = place.name === "story" || place.name === "map";
  if (isOfStory && !scenarioIds.includes(place.id)) return "/";
  // However it was written: a story's place has one path.
  return place.name === "story" ? `/scenario/${place.id}` : path;
}

/**
 * Ties the address to the place. An address that was typed or linked is obeyed once; while nothing
 * is kept it is then written back to `#/`, so that it tells nobody where the reader was. The
 * browser's history has one entry: places change by replacing it.
 */
export function tieAddress(
  place: PlaceStore,
  keeping: KeepingStore,
  scenarioIds: readonly string[],
): void {
  const write = (): void => {
    const path = keeping.store.getState().keeping ? place.store.getState().path : "/";
    if (location.hash !== `#${path}`) replace(`#${path}`);
  };
  addEventListener("hashchange", () => {
    const path = pathInAddress(location.hash, scenarioIds);
    // Our own writing back makes no hashchange; whatever comes here was typed, linked or set.
    place.go(path);
    write();
  });
  place.store.subscribe(write);
  keeping.store.subscribe(write);
  write();
}

function replace(hash: string): void {
  try {
    history.replaceState(null, "", hash);
  } catch {
    // A frame or a file may forbid it; the place itself does not depend on the address.
  }
}
