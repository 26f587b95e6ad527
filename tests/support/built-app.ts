import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

export interface BuiltApp {
  readonly url: string;
  /** Takes the server away as a lost network would: at once. */
  readonly kill: () => Promise<void>;
}

export interface BuiltAppOptions {
  /** The folder to serve; `dist` unless told. */
  readonly dir?: string;
  /** A port to come back to after `kill`; any free one unless told. */
  readonly port?: number;
}

/** A port that nothing listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Serves a built app from a process of its own, so that a test can take it away. */
export async function startBuiltApp(options: BuiltAppOptions = {}): Promise<BuiltApp> {
  const port = options.port ?? (await freePort());
  const server = spawn(process.execPath, ["scripts/serve.mjs", options.dir ?? "dist"], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = once(server, "exit");
  let words = "";
  server.stderr.on("data", (text: Buffer) => (words += text.toString()));
  const ready = once(server.stdout, "data");
  const early = gone.then(() => {
    throw new Error(`The server did not start: ${words}`);
  });
  await Promise.race([ready, early]);
  early.catch(() => undefined);
  const kill = async (): Promise<void> => {
    server.kill("SIGKILL");
    await gone;
  };
  return { url: `http://127.0.0.1:${port}/`, kill };
}
