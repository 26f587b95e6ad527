import { remainingFiles, removeApp } from "#pwa/remove-app.ts";
import type { Storage } from "#storage/index.ts";
import type { Remains } from "#ui/learner/app-tools.ts";

/** Takes everything of this app off the device, then looks again what is there. */
export async function eraseAll({ connection }: Pick<Storage, "connection">): Promise<Remains> {
  const isDeleted = await connection.erase();
  // A file or a sandboxed frame has neither worker nor caches, and throws on being asked.
  await removeApp().catch(() => undefined);
  const files = await remainingFiles().catch(() => ({ caches: 0, workers: 0 }));
  return { databases: await remainingDatabases(isDeleted), ...files };
}

async function remainingDatabases(isDeleted: boolean): Promise<number> {
  try {
    const all = await indexedDB.databases();
    return all.filter(({ name }) => name === "baljaguk").length;
  } catch {
    return isDeleted ? 0 : 1;
  }
}
