import type { Workbox } from "workbox-window";
import { patiently } from "#pieces/index.ts";
import { ownCaches } from "./remove-app.ts";
import { trustedWorkerUrl } from "./worker-url.ts";

/** Between two attempts to install, in milliseconds. */
const PAUSE = 20_000;

/** What the page is told about the worker. */
export interface WorkerEvents {
  /** The whole app is on this device now; said once, after the first installation. */
  readonly onReadyOffline: () => void;
  /** So many of so many files have been taken in, during the first installation. */
  readonly onTakingIn: (done: number, of: number) => void;
  /** A new version is here and waits. It is used only after `applyUpdate` or the next start. */
  readonly onUpdateWaiting: () => void;
  /** Whether there may be a worker at all; not once everything is being erased. */
  readonly mayInstall: () => boolean;
}

export interface WorkerConnection {
  /** Changes to the waiting version and reloads. Does nothing where none waits. */
  readonly applyUpdate: () => void;
}

/**
 * Installs the worker and listens to it: the only place that does. Never throws, and does nothing
 * where there can be no worker. Call it once, when the first screen is usable: the whole app is
 * fetched then.
 */
export function connectWorker(
  events: WorkerEvents,
  reload: () => void = reloadPage,
): WorkerConnection {
  if (!canHaveWorker()) return { applyUpdate: () => undefined };
  let connection: WorkerConnection | undefined;
  let current: Workbox | undefined;
  listenToTakingIn(events.onTakingIn);
  // Loaded only now: nothing before the first choice needs it. A frame's owner may forbid the policy
  // or the worker; the app works without.
  const start = (): void => {
    if (!events.mayInstall()) return;
    Promise.all([patiently(() => import("workbox-window"), { quiet: true }), pageIsLoaded()])
      .then(([workbox]) => {
        if (!events.mayInstall()) return;
        const worker = new workbox.Workbox(trustedWorkerUrl());
        current = worker;
        // One that was given up does not start another beside the present one.
        const again = (goOn: () => void): void =>
          onceThereIsALink(() => {
            if (current === worker) goOn();
          });
        worker.addEventListener("redundant", () => {
          if (!navigator.serviceWorker.controller) {
            again(() => void unlessErased(start).catch(() => undefined));
          }
        });
        connection = connect(worker, events, reload);
        // The page is loaded; waiting for it in there, it would register after everything has been erased.
        worker.register({ immediate: true }).catch((error: unknown) => {
          // What is forbidden stays forbidden; a worker that did not come may come.
          if (error instanceof TypeError) again(start);
        });
      })
      .catch(() => undefined);
  };
  start();
  return { applyUpdate: () => connection?.applyUpdate() };
}

function listenToTakingIn(tell: WorkerEvents["onTakingIn"]): void {
  navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    // An update is taken in quietly: the reader has a whole app already.
    if (navigator.serviceWorker.controller || typeof data !== "object" || !data) return;
    const { type, done, of } = data as Readonly<Record<string, unknown>>;
    if (type === "TAKING_IN" && typeof done === "number" && typeof of === "number") tell(done, of);
  });
}

/** Tries again when there is a link, or after a while. */
function onceThereIsALink(again: () => void): void {
  const timer = setTimeout(goOn, PAUSE);
  addEventListener("online", goOn, { once: true });
  function goOn(): void {
    clearTimeout(timer);
    removeEventListener("online", goOn);
    again();
  }
}

/** The worker's files wait for those of the page. */
function pageIsLoaded(): Promise<unknown> {
  if (document.readyState === "complete") return Promise.resolve();
  return new Promise((done) => addEventListener("load", done, { once: true }));
}

/** What had come before the cut is gone where everything was erased since, here or in another tab. */
async function unlessErased(goOn: () => void): Promise<void> {
  if ((await ownCaches()).length > 0) goOn();
}

function canHaveWorker(): boolean {
  try {
    // A sandboxed frame throws on reading it, http on a local network has none, a file may have one
    // but cannot register it.
    const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
    return serviceWorker !== undefined && location.protocol !== "file:";
  } catch {
    return false;
  }
}

function reloadPage(): void {
  location.reload();
}

function connect(worker: Workbox, events: WorkerEvents, reload: () => void): WorkerConnection {
  let asked = false;
  let changedElsewhere = false;

  worker.addEventListener("activated", ({ isUpdate, isExternal }) => {
    // After a forced reload an update looks like a first installation; then it was asked for.
    if (!isUpdate && !isExternal && !asked) events.onReadyOffline();
  });
  worker.addEventListener("waiting", events.onUpdateWaiting);
  worker.addEventListener("controlling", ({ isUpdate, isExternal }) => {
    if (asked) {
      reload();
    } else if (isUpdate || isExternal) {
      // Another tab took the new version. What is read here stays until the reader agrees.
      changedElsewhere = true;
      events.onUpdateWaiting();
    }
  });

  return {
    applyUpdate: () => {
      if (changedElsewhere) {
        reload();
        return;
      }
      asked = true;
      worker.messageSkipWaiting();
    },
  };
}
