import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { PackedFiles } from "./packed-files.ts";
import type { Network } from "./profiles.ts";

/** One answered request. */
export interface Sent {
  readonly path: string;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
  /** Bytes of the answer, headers included. */
  readonly bytes: number;
  /** Whether the worker asked, to take the app onto the device, and not the page. */
  readonly byWorker: boolean;
}

export interface MeasuredServer {
  /** Ends with a slash. */
  readonly url: string;
  /** An empty page: a visit begins there, so that the throttles are in force from its first byte. */
  readonly blank: string;
  readonly sent: Sent[];
  /** Goes away at once, as a lost network does. */
  readonly stop: () => Promise<void>;
}

const BLANK = "/bench-blank";
const blankPage = {
  headers: { "Content-Type": "text/html" },
  // Without an icon of its own the browser would ask for one.
  body: Buffer.from('<!doctype html><title>.</title><link rel="icon" href="data:,">'),
};

/** Milliseconds for one request after the other. */
const timeFor = (bytes: number, { latency, downloadThroughput }: Network): number =>
  latency + (bytes / downloadThroughput) * 1_000;

/**
 * Serves packed files to this machine and notes what it sent. A page is slowed down by its browser,
 * but that does not reach its worker: what the worker asks for is slowed down here.
 */
export async function startServer(
  files: PackedFiles,
  workerNetwork?: Network,
): Promise<MeasuredServer> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const at = Date.now();
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const byWorker = ["empty", "serviceworker"].includes(String(request.headers["sec-fetch-dest"]));
    const file = path === BLANK ? blankPage : files.get(path.replace(/\/$/, "/index.html"));
    const answer = (): void => {
      const before = request.socket.bytesWritten;
      response.writeHead(file ? 200 : 404, file?.headers).end(file?.body);
      const bytes = request.socket.bytesWritten - before;
      if (file !== blankPage) sent.push({ path, at, bytes, byWorker });
    };
    if (byWorker && workerNetwork)
      setTimeout(answer, timeFor(file?.body.length ?? 0, workerNetwork));
    else answer();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/`;
  const stop = async (): Promise<void> => {
    if (!server.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url, blank: url + BLANK.slice(1), sent, stop };
}
