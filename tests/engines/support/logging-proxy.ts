import { once } from "node:events";
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A proxy on this machine that writes down all that a browser asks for and lets only one origin through. */
export interface LoggingProxy {
  readonly port: number;
  /** Addresses in the order they were asked for; `https://host:port/` where only that can be seen. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts it; `origin` is the one place that answers, everything else is written down and refused. */
export async function startLoggingProxy(origin: string): Promise<LoggingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? "";
    asked.push(url);
    if (url.startsWith(origin)) passOn(url, request, response);
    else refuse(response);
  });
  server.on("connect", (request, socket) => {
    asked.push(`https://${request.url ?? ""}/`);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  server.on("upgrade", (request, socket) => {
    asked.push(request.url ?? "");
    socket.destroy();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function passOn(url: string, request: IncomingMessage, response: ServerResponse): void {
  const { method = "GET", headers } = request;
  const upstream = ask(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  upstream.on("error", () => refuse(response));
  request.pipe(upstream);
}

function refuse(response: ServerResponse): void {
  if (!response.headersSent) response.writeHead(502);
  response.end();
}
