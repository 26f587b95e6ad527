/** A file to take in: where it is, and the name it is kept under. */
export interface WantedFile {
  readonly url: string;
  readonly key: string;
  readonly integrity: string | undefined;
}

/** So many at once: one after the other, each would cost a round trip of its own. */
const AT_ONCE = 4;

/**
 * Takes files into a cache in the order given, several at once. What is there already is not asked for
 * again, so after a cut it goes on where it was. Tells after each file how many there are.
 * @throws TypeError where a file does not come, or is not what its hash says; AbortError once `signal` says so.
 */
export async function takeIn(
  cache: Cache,
  files: readonly WantedFile[],
  tell: (done: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const waiting = files.values();
  let done = 0;
  const work = async (): Promise<void> => {
    // All share one list: whoever is free takes the next file.
    for (const file of waiting) {
      signal?.throwIfAborted();
      if (!(await cache.match(file.key))) await fetchInto(cache, file, signal);
      done += 1;
      tell(done);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function fetchInto(
  cache: Cache,
  { url, key, integrity }: WantedFile,
  signal: AbortSignal | undefined,
): Promise<void> {
  const response = await fetch(url, {
    // The name of a built file changes with it: what the page has just fetched will do.
    cache: url.includes("assets/") ? "default" : "reload",
    credentials: "same-origin",
    ...(integrity === undefined ? {} : { integrity }),
    ...(signal && { signal }),
    ...lowPriority,
  });
  if (!response.ok || response.redirected) {
    throw new TypeError(`${url} came as ${response.status}`);
  }
  await cache.put(key, response);
}

// Newer than the types, and ignored where it is not known.
const lowPriority = { priority: "low" } as RequestInit;
