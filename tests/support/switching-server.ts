import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { responder } from "../../scripts/serve/respond.mjs";

export interface SwitchingServer {
  readonly url: string;
  /** From now on another build stands at the same address. */
  readonly publish: (dir: string) => void;
  /** Answers so many more files and then cuts every connection; undefined: all of them. */
  readonly answerOnly: (files?: number) => void;
  readonly close: () => Promise<void>;
}

/** One address at which one build follows another, over a link that can break. */
export async function startSwitchingServer(first: string): Promise<SwitchingServer> {
  let respond = responder(first);
  let left = Infinity;
  const server = createServer((request, response) => {
    // The worker's own script is always there: what is taken in breaks off, not the look for it.
    const counts = !/\/(sw\.js)?$/.test(request.url ?? "");
    if (counts && left <= 0) {
      request.socket.destroy();
      return;
    }
    if (counts) left -= 1;
    respond(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    publish: (dir) => {
      respond = responder(dir);
    },
    answerOnly: (files = Infinity) => {
      left = files;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
