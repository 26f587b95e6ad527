/** How much this browser lets the app keep, in bytes. */
export interface StorageEstimateInBytes {
  readonly usage: number;
  readonly quota: number;
}

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
 * Firefox puts the question to the reader. False where the browser refuses or cannot say.
 */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await storageManager()?.persist?.()) ?? false;
  } catch {
    return false;
  }
}

/** What is used and what may be used, or null where the browser does not say. */
export async function storageEstimate(): Promise<StorageEstimateInBytes | null> {
  try {
    const { usage, quota } = (await storageManager()?.estimate?.()) ?? {};
    return usage === undefined || quota === undefined ? null : { usage, quota };
  } catch {
    return null;
  }
}
