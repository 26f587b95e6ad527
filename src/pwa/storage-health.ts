import type { Lasting } from "#engine/index.ts";

// Missing in WebKitGTK and on http; reading it throws in a sandboxed frame.
function storageManager(): Partial<StorageManager> | undefined {
  try {
    return (navigator as { storage?: Partial<StorageManager> }).storage;
  } catch {
    return undefined;
  }
}

/**
 * Asks the browser not to clear what is kept when space runs short. Call it only after "keep":
 * Firefox puts the question to the reader.
 */
export const askToPersist = (): Promise<Lasting> => answer("persist");

/** What the browser has said to it before, without asking again. */
export const persistAnswer = (): Promise<Lasting> => answer("persisted");

async function answer(question: "persist" | "persisted"): Promise<Lasting> {
  try {
    const said = await storageManager()?.[question]?.();
    if (said === undefined) return "unknown";
    return said ? "granted" : "refused";
  } catch {
    return "unknown";
  }
}
