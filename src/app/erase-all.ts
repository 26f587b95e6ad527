import { remainingFiles, removeApp } from "#pwa/remove-app.ts";
import { seenHere } from "#pwa/stored-here.ts";
import type { Storage } from "#storage/index.ts";
import type { Remains } from "#ui/learner/app-tools.ts";

/** Takes everything of this app off the device, then looks again what is there. */
export async function eraseAll({ connection }: Pick<Storage, "connection">): Promise<Remains> {
  const isDeleted = await connection.erase();
  // A file or a sandboxed frame has neither worker nor caches, and throws on being asked.
  await removeApp().catch(() => undefined);
  const files = await remainingFiles().catch(() => ({ caches: 0, workers: 0 }));
  const { database } = await seenHere();
  const isLeft = database === "not-known" ? !isDeleted : database === "yes";
  return { databases: isLeft ? 1 : 0, ...files };
}
