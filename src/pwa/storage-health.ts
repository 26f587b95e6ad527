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
