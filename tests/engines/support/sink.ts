import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer } from "node:net";
import { freePort } from "../../support/built-app.ts";

/** Something that listens where a browser might knock, and notes every knock. */
export interface Sink {
  readonly port: number;
  readonly knocks: readonly string[];
  readonly close: () => void;
}

/** Where servers that help browsers find each other listen, besides a port of our own. */
const wellKnown = [3478, 5349, 19302];

/** Listens on this machine's loopback with TCP and UDP; a well-known port that is taken is left out. */
export async function startSink(): Promise<Sink> {
  const knocks: string[] = [];
  const port = await freePort();
  const closers = await Promise.all([port, ...wellKnown].map((each) => listenOn(each, knocks)));
  return { port, knocks, close: () => closers.forEach((close) => close()) };
}

async function listenOn(port: number, knocks: string[]): Promise<() => void> {
  const datagrams = createSocket("udp4", (message) => {
    knocks.push(`UDP ${port}: ${message.length} bytes`);
  });
  const connections = createServer((socket) => {
    knocks.push(`TCP ${port}`);
    socket.destroy();
  });
  try {
    datagrams.bind(port, "127.0.0.1");
    connections.listen(port, "127.0.0.1");
    await Promise.all([once(datagrams, "listening"), once(connections, "listening")]);
  } catch {
    console.log(`The sink could not listen on port ${port}.`);
  }
  return () => {
    datagrams.close();
    connections.close();
  };
}
