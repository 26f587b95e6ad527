import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { startFaults } from "./start-check.ts";

declare const self: ServiceWorkerGlobalScope;
declare const __VERSION__: string;

const precache = new PrecacheController();
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

self.addEventListener("install", (event) => {
  event.waitUntil(precache.install(event).then(checkStart));
});

self.addEventListener("activate", (event) => {
  // Claiming makes "ready offline" true for the very page that installed the app.
  event.waitUntil(precache.activate(event).then(() => self.clients.claim()));
});

// A new worker waits until the reader agrees.
self.addEventListener("message", (event) => {
  const { data } = event as { data: unknown };
  if (typeof data === "object" && data !== null && "type" in data && data.type === "SKIP_WAITING") {
    event.waitUntil(self.skipWaiting());
  }
});

cleanupOutdatedCaches();
registerRoute(new PrecacheRoute(precache));
registerRoute(new NavigationRoute(precache.createHandlerBoundToURL("index.html")));
