/** What the start page must know of a reader who keeps their place, to be drawn right at once. */
export interface KeptStart {
  readonly language: string;
  /** Stories that were begun. */
  readonly begun: readonly string[];
}

/** The page must not wait long: without an answer it starts as for a first visit. */
const PATIENCE = 400;

/** Reads it from the database of the app; null where nothing is kept, or nothing can be read. */
export async function readKeptStart(): Promise<KeptStart | null> {
  const late = new Promise<null>((done) => setTimeout(() => done(null), PATIENCE));
  return Promise.race([read().catch(() => null), late]);
}

/** Writes it into the page's first tag, where the page's own script reads it. */
export function withKeptStart(html: string, { language, begun }: KeptStart): string {
  return html.replace("<html ", `<html data-kept="${language}" data-begun="${begun.join(" ")}" `);
}

async function read(): Promise<KeptStart | null> {
  const database = await open();
  try {
    const transaction = database.transaction(["settings", "runs"]);
    const settings: unknown = await answer(transaction.objectStore("settings").get("settings"));
    const language: unknown = Reflect.get(Object(settings) as object, "language");
    if (!isPlain(language)) return null;
    return { language, begun: await begunStories(transaction.objectStore("runs")) };
  } finally {
    database.close();
  }
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open("baljaguk");
  // There is none yet, and making one is the app's business.
  request.onupgradeneeded = () => request.transaction?.abort();
  return answer(request);
}

/** The scenarios of all runs: of each one only the last key is looked at. */
async function begunStories(runs: IDBObjectStore): Promise<string[]> {
  const begun: string[] = [];
  const request = runs.index("latest").openKeyCursor(null, "prev");
  for (let cursor = await answer(request); cursor; cursor = await answer(request)) {
    const [scenario] = cursor.key as [unknown];
    if (isPlain(scenario)) begun.push(scenario);
    cursor.continue([scenario as string]);
  }
  return begun;
}

/** What goes into the page is a plain word and nothing else, whatever stands in the database. */
const isPlain = (value: unknown): value is string =>
  typeof value === "string" && /^[\w-]+$/.test(value);

function answer<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("no answer"));
  });
}
