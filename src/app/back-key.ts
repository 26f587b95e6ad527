import type { PlaceStore } from "#state/index.ts";

interface Watcher {
  onclose: (() => void) | null;
  destroy: () => void;
}

type WatcherMaker = new () => Watcher;

function watcherMaker(): WatcherMaker | undefined {
  return (globalThis as { CloseWatcher?: WatcherMaker }).CloseWatcher;
}

/** Whether the system's Back can be caught here. */
export function catchesBack(): boolean {
  return watcherMaker() !== undefined;
}

/** The system's Back takes one step back inside the app; at home it is the browser's again. */
export function catchBack(place: PlaceStore, stepBack: () => void): void {
  const Maker = watcherMaker();
  if (!Maker) return;
  let watcher: Watcher | null = null;
  const watch = (): void => {
    const atHome = place.store.getState().path === "/";
    if (atHome) {
      watcher?.destroy();
      watcher = null;
    } else if (!watcher) {
      watcher = new Maker();
      watcher.onclose = () => {
        watcher = null;
        stepBack();
        watch();
      };
    }
  };
  place.store.subscribe(watch);
  watch();
}
