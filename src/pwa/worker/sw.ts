import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { readKeptStart, withKeptStart } from "./kept-start.ts";
import { startFaults } from "./start-check.ts";
import { takeIn, type WantedFile } from "./take-in.ts";

declare const self: ServiceWorkerGlobalScope;
declare const __VERSION__: string;

const precache = new PrecacheController({
  plugins: [
    {
      // A page that stays open after everything was erased still asks this worker: what was missing
      // would be fetched, and put into a new cache.
      cacheWillUpdate: ({ event, response }) =>
        Promise.resolve(event.type === "install" && response.ok ? response : null),
    },
  ],
});
const entries = self.__WB_MANIFEST;
precache.addToCacheList(entries);

/** Throws unless what was just taken in would start; a worker whose install throws is never used. */
async function checkStart(): Promise<void> {
  const paths = new Set(entries.map((entry) => (typeof entry === "string" ? entry : entry.url)));
  const read = async (path: string): Promise<string | undefined> =>
    (await precache.matchPrecache(path))?.text();
  const faults = await startFaults({ version: __VERSION__, paths, read });
  if (faults.length > 0) throw new Error(`This build would not start: ${faults.join("; ")}`);
}

/** After so many files the pages are told: each time costs them a moment, while somebody reads. */
const TELL_EVERY = 10;

/** Tells every page of this app how many files have been taken in. */
async function tell(done: number, of: number): Promise<void> {
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage({ type: "TAKING_IN", done, of });
}

/** Ends the taking in: everything is being erased, which would wait for a slow link otherwise. */
const givingUp = new AbortController();

/** Takes everything in, side by side; the precache then finds each file there and checks its list. */
async function takeAllIn(): Promise<void> {
  const files = entries.map((entry): WantedFile => {
    const { url, integrity } = typeof entry === "string" ? { url: entry } : entry;
    return { url, key: precache.getCacheKeyForURL(url) ?? url, integrity };
  });
  const cache = await caches.open(precache.strategy.cacheName);
  const told = (done: number): void => {
    if (done % TELL_EVERY === 0 || done === files.length) void tell(done, files.length);
  };
  await takeIn(cache, files, told, givingUp.signal);
}

/** Installs all or nothing; of what is being erased not even a part stays. */
async function install(event: ExtendableEvent): Promise<void> {
  try {
    await takeAllIn();
    await precache.install(event);
    await checkStart();
    givingUp.signal.throwIfAborted();
  } catch (error) {
    if (givingUp.signal.aborted) await caches.delete(precache.strategy.cacheName);
    throw error;
  }
}

self.addEventListener("install", (event) => {
  event.waitUntil(install(event));
});

self.addEventListener("activate", (event) => {
  // Claiming makes "ready offline" true for the very page that installed the app.
  event.waitUntil(precache.activate(event).then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  const { type } = Object(event.data) as { readonly type?: unknown };
  // A new worker waits until the reader agrees.
  if (type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  if (type === "GIVE_UP") givingUp.abort();
});

cleanupOutdatedCaches();
// Before the files: "./" would be answered with index.html as it was taken in.
registerRoute(new NavigationRoute(startPage, { denylist: [/\/calendar\.html$/] }));
registerRoute(new PrecacheRoute(precache));

/** The start page, never from the network; in a kept language where there is one. */
async function startPage(): Promise<Response> {
  const [page, kept] = await Promise.all([precache.matchPrecache("index.html"), readKeptStart()]);
  if (!page || !kept) return page ?? fetch("index.html");
  const headers = new Headers(page.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(withKeptStart(await page.text(), kept), { headers });
}
