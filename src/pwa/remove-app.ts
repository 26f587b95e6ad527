/** What is still here of the app's files: caches, and workers that open it without a link. */
export interface RemainingFiles {
  readonly caches: number;
  readonly workers: number;
}

/** For so long, in milliseconds, the browser may take to remove a worker: it waits for its installation. */
const PATIENCE = 3000;

const hasCaches = (): boolean => "caches" in globalThis;
const ours = (): string => new URL("./", document.baseURI).href;

/**
 * Takes the app's files off this device: first the worker, which would put them back, then the caches.
 * Other apps at the same address keep theirs. Throws where the browser refuses.
 */
export async function removeApp(): Promise<void> {
  const workers = await ownWorkers();
  for (const worker of workers) giveUpInstalling(worker);
  await Promise.race([
    Promise.all(workers.map((worker) => worker.unregister())),
    new Promise((late) => setTimeout(late, PATIENCE)),
  ]);
  if (!hasCaches()) return;
  for (const name of await ownCaches()) await caches.delete(name);
}

/** On a slow link it would be taking in for minutes yet; what has not begun gives up as it begins. */
function giveUpInstalling(worker: ServiceWorkerRegistration): void {
  const giveUp = (): void => worker.installing?.postMessage({ type: "GIVE_UP" });
  worker.addEventListener("updatefound", giveUp);
  giveUp();
}

/** Looks again what is there; nothing where a browser has no such thing. */
export async function remainingFiles(): Promise<RemainingFiles> {
  return {
    caches: hasCaches() ? (await ownCaches()).length : 0,
    workers: (await ownWorkers()).length,
  };
}

/** The names of this app's own caches. */
export async function ownCaches(): Promise<readonly string[]> {
  // A cache of the worker ends with the folder that it answers for.
  return (await caches.keys()).filter((name) => name.endsWith(ours()));
}

async function ownWorkers(): Promise<readonly ServiceWorkerRegistration[]> {
  if (!("serviceWorker" in navigator)) return [];
  const all = await navigator.serviceWorker.getRegistrations();
  return all.filter(({ scope }) => scope === ours());
}
