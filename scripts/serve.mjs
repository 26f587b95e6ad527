import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { responder } from "./serve/respond.mjs";

const host = "127.0.0.1";
const firstPort = 4173;
const lastPort = firstPort + 50;

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => done(undefined));
  });
}

/** Serves a built app to this machine only. Port 0 takes any free one. */
export async function serve(dir, port) {
  const root = resolve(dir);
  if (!existsSync(join(root, "index.html"))) {
    throw new Error(`There is no built app in ${dir}: run "npm run build" first.`);
  }
  const server = createServer(responder(root));
  await listen(server, port);
  return {
    url: `http://${host}:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** Like `serve`, on the first free port of a few: a second copy must not fail on the first. */
async function serveOnFreePort(dir) {
  for (let port = firstPort; port < lastPort; port += 1) {
    try {
      return await serve(dir, port);
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`No port between ${firstPort} and ${lastPort} is free: set PORT to another.`);
}

if (import.meta.filename === process.argv[1]) {
  const dir = process.argv[2] ?? "dist";
  const { PORT } = process.env;
  try {
    const { url } = await (PORT === undefined ? serveOnFreePort(dir) : serve(dir, Number(PORT)));
    console.log(`Baljaguk is at ${url} (stop with Ctrl+C)`);
  } catch (error) {
    const taken = error.code === "EADDRINUSE" && `Port ${PORT} is taken: set PORT to another.`;
    console.error(taken || error.message);
    process.exitCode = 1;
  }
}
