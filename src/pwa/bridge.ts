import type { Workbox } from "workbox-window";
import { trustedWorkerUrl } from "./worker-url.ts";

/** What the page is told about the worker. */
export interface WorkerEvents {
  /** The whole app is on this device now; said once, after the first installation. */
  readonly onReadyOffline: () => void;
  /** A new version is here and waits. It is used only after `applyUpdate` or the next start. */
  readonly onUpdateWaiting: () => void;
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
  // Loaded only now: nothing before the first choice needs it. A frame's owner may forbid the policy
  // or the worker; the app works without.
  import("workbox-window")
    .then((workbox) => {
      connection = connect(new workbox.Workbox(trustedWorkerUrl()), events, reload);
    })
    .catch(() => undefined);
  return { applyUpdate: () => connection?.applyUpdate() };
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
  worker.register().catch(() => undefined);

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
