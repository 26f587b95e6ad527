import type { CDPSession, Page } from "@playwright/test";

/** The browser's own levers on what a site may store; for one page's origin. */
export interface StorageLevers {
  /** No more room than this, in bytes; as much as there is where nothing is given. */
  readonly limit: (bytes?: number) => Promise<void>;
  /** Takes the databases away under the open page, as "clear site data" does. */
  readonly clearDatabases: () => Promise<void>;
}

export async function storageLevers(page: Page): Promise<StorageLevers> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  return {
    limit: async (bytes) => {
      await session.send("Storage.overrideQuotaForOrigin", {
        origin,
        ...(bytes === undefined ? {} : { quotaSize: bytes }),
      });
    },
    clearDatabases: async () => {
      await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb" });
    },
  };
}
