import type { KeepingStore, StoryStore } from "#state/index.ts";

/** Web Locks, where there are any: over http they are missing, and what is saved looks out for itself. */
function locks(): LockManager | undefined {
  try {
    return (navigator as { locks?: LockManager }).locks;
  } catch {
    return undefined;
  }
}

/** A page that has just been left may still hold its run for a moment. In milliseconds. */
const PATIENCE = 500;

/**
 * Holds the kept run on the screen for this tab. Where another tab holds it, that one leads; this one
 * goes on in a run of its own, and says so.
 */
export function holdWays(story: StoryStore, keeping: KeepingStore): void {
  let held: string | null = null;
  let release = (): void => undefined;
  const hold = (): void => {
    const runId = story.store.getState().open?.runId ?? null;
    if (!keeping.store.getState().keeping || runId === held) return;
    release();
    held = runId;
    if (runId === null) return;
    const manager = locks();
    if (!manager) return;
    const name = `baljaguk ${runId}`;
    const done = new Promise<void>((resolve) => (release = resolve));
    const patience = new AbortController();
    const { signal } = patience;
    let timer: ReturnType<typeof setTimeout>;
    const look = (): void => {
      // A busy device may take longer to give a lock that nobody holds: only a holder counts.
      manager.query().then(
        ({ held: all = [] }) => {
          if (all.some((lock) => lock.name === name)) patience.abort();
          else if (held === runId) timer = setTimeout(look, PATIENCE);
        },
        () => undefined,
      );
    };
    timer = setTimeout(look, PATIENCE);
    manager
      .request(name, { signal }, () => {
        clearTimeout(timer);
        return done;
      })
      .catch(() => {
        // Whoever has gone elsewhere meanwhile does not need to be told; a frame's owner may forbid locks.
        if (signal.aborted && held === runId) story.goOnApart(runId);
      });
  };
  story.store.subscribe(hold);
  keeping.store.subscribe(hold);
  hold();
}
