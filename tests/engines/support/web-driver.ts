/** One session of a W3C WebDriver. */
export interface DriverSession {
  /** Sends a command of the session, as `POST /url`, and gives what it answers. */
  readonly send: (
    method: "POST" | "GET" | "DELETE",
    path: string,
    body?: unknown,
  ) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

interface Answer {
  readonly value: unknown;
}

/** Opens a session at a driver that listens there, and waits for it to come up. */
export async function openSession(base: string, capabilities: object): Promise<DriverSession> {
  const body = { capabilities: { alwaysMatch: capabilities } };
  const { sessionId } = (await ask("POST", `${base}/session`, body, 50)) as { sessionId: string };
  const at = `${base}/session/${sessionId}`;
  return {
    send: (method, path, given) => ask(method, `${at}${path}`, given),
    end: async () => {
      await ask("DELETE", at);
    },
  };
}

async function ask(method: string, url: string, body?: unknown, attempts = 1): Promise<unknown> {
  const init = { method, ...(method === "POST" && { body: JSON.stringify(body ?? {}) }) };
  const response = await fetch(url, init).catch(async (error: unknown) => {
    if (attempts <= 1) throw error;
    await new Promise((done) => setTimeout(done, 100));
    return null;
  });
  if (!response) return ask(method, url, body, attempts - 1);
  const { value } = (await response.json()) as Answer;
  if (!response.ok) throw new Error(`${method} ${url}: ${JSON.stringify(value).slice(0, 300)}`);
  return value;
}
