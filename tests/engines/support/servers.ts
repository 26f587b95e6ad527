import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { programs } from "../../../scripts/test/programs.mjs";
import { responder } from "../../../scripts/serve/respond.mjs";
import { freePort } from "../../support/built-app.ts";
import { headersFor } from "./static-host.ts";

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const dist = resolve("dist");
const built = (name: string): Promise<string> => readFile(join("dist-servers", name), "utf8");

/** nginx with the site that the build wrote; only its folder and its port are changed. */
export async function startNginx(): Promise<RunningServer> {
  const port = await freePort();
  const dir = await mkdtemp(join(tmpdir(), "nginx-"));
  const site = replaced(await built("nginx.conf"), [
    ["listen 80;", `listen 127.0.0.1:${port};`],
    ["/var/www/baljaguk", dist],
  ]);
  const config = `daemon off; pid ${dir}/pid; error_log stderr; user root;
events { }
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${dir}; proxy_temp_path ${dir}; fastcgi_temp_path ${dir};
  uwsgi_temp_path ${dir}; scgi_temp_path ${dir};
  ${site}
}`;
  await writeFile(join(dir, "nginx.conf"), config);
  const server = spawn(programs.nginx.find() ?? "", ["-p", dir, "-c", join(dir, "nginx.conf")]);
  return running(server, port, dir);
}

/** Caddy with the site that the build wrote; only its folder and its address are changed. */
export async function startCaddy(): Promise<RunningServer> {
  const port = await freePort();
  const dir = await mkdtemp(join(tmpdir(), "caddy-"));
  const site = replaced(await built("Caddyfile"), [
    [":80 {", `http://127.0.0.1:${port} {`],
    ["/var/www/baljaguk", dist],
  ]);
  const config = join(dir, "Caddyfile");
  await writeFile(config, `{\n\tadmin off\n\tauto_https off\n}\n${site}`);
  const server = spawn(
    programs.Caddy.find() ?? "",
    ["run", "--config", config, "--adapter", "caddyfile"],
    { env: { ...process.env, XDG_DATA_HOME: dir, XDG_CONFIG_HOME: dir } },
  );
  return running(server, port, dir);
}

/** As a host of static files does it: our reading of `_headers`, for no such host runs here. */
export async function startStaticHost(): Promise<RunningServer> {
  const rules = await readFile(join(dist, "_headers"), "utf8");
  const answer = responder(dist, (path) => headersFor(rules, path));
  const server = createServer(answer).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function replaced(text: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`The written file has no "${from}"`);
    return now.replace(from, to);
  }, text);
}

async function running(server: ChildProcess, port: number, dir: string): Promise<RunningServer> {
  let words = "";
  server.stderr?.on("data", (text: Buffer) => (words += text.toString()));
  const url = `http://127.0.0.1:${port}/`;
  const gone = once(server, "exit");
  for (let tries = 0; ; tries += 1) {
    if (server.exitCode !== null || tries > 100) throw new Error(`It did not start: ${words}`);
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  return {
    url,
    close: async () => {
      server.kill();
      await gone;
      await rm(dir, { recursive: true, force: true });
    },
  };
}
