import { remainingFiles, removeApp } from "#pwa/remove-app.ts";
import { seenHere } from "#pwa/stored-here.ts";
import type { Storage } from "#storage/index.ts";
import type { Remains, StoredHere } from "#ui/learner/app-tools.ts";

/** Takes everything of this app off the device, then looks again what is there; once more if need be. */
export async function eraseAll(storage: Pick<Storage, "connection">): Promise<Remains> {
  const { databases, caches, workers } = await eraseOnce(storage);
  // What was still on its way, in a worker or in another tab, has come to an end by now.
  return databases + caches + workers > 0 ? eraseOnce(storage) : { databases, caches, workers };
}

/** A browser may let nobody look before a deletion is through, which another tab holds up. */
async function notSeen(): Promise<Pick<StoredHere, "database">> {
  await new Promise((late) => setTimeout(late, 3000));
  return { database: "not-known" };
}

async function eraseOnce({ connection }: Pick<Storage, "connection">): Promise<Remains> {
  const [isDeleted] = await Promise.all([
    connection.erase(),
    // A file or a sandboxed frame has neither worker nor caches, and throws on being asked.
    removeApp().catch(() => undefined),
  ]);
  const files = await remainingFiles().catch(() => ({ caches: 0, workers: 0 }));
  const { database } = await Promise.race([seenHere(), notSeen()]);
  const isLeft = database === "not-known" ? !isDeleted : database === "yes";
  return { databases: isLeft ? 1 : 0, ...files };
}
