import { ownCaches } from "./remove-app.ts";

/** Whether something lies in the browser's storage: what can be seen, and what cannot. */
export interface SeenHere {
  readonly database: "yes" | "no" | "not-known";
  readonly files: "yes" | "no" | "not-known";
}

const DATABASE = "baljaguk";

/** Looks into the browser's storage as it is now; what a browser does not tell is not known. */
export async function seenHere(): Promise<SeenHere> {
  const [database, files] = await Promise.all([
    // Missing in older Firefox; refused where nothing may be stored.
    askOr(async () => (await indexedDB.databases()).some(({ name }) => name === DATABASE)),
    askOr(async () => (await ownCaches()).length > 0),
  ]);
  return { database, files };
}

async function askOr(ask: () => Promise<boolean>): Promise<"yes" | "no" | "not-known"> {
  try {
    return (await ask()) ? "yes" : "no";
  } catch {
    return "not-known";
  }
}
