import type { KeepingStore, PlaceStore } from "#state/index.ts";

/** The path in the address: `#/about` → `/about`. */
export function pathInAddress(hash: string): string {
  return hash.startsWith("#/") ? hash.slice(1) : "/";
}

/**
 * Ties the address to the place. An address that was typed or linked is obeyed once; while nothing
 * is kept it is then written back to `#/`, so that it tells nobody where the reader was. The
 * browser's history has one entry: places change by replacing it.
 */
export function tieAddress(place: PlaceStore, keeping: KeepingStore): void {
  const write = (): void => {
    const path = keeping.store.getState().keeping ? place.store.getState().path : "/";
    if (location.hash !== `#${path}`) replace(`#${path}`);
  };
  addEventListener("hashchange", () => {
    const path = pathInAddress(location.hash);
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
