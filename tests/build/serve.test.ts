import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { request, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serve } from "../../scripts/serve.mjs";

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
}

const policy = "default-src 'none'";
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "baljaguk-serve-"));
  const dist = join(folder, "dist");
  await mkdir(join(dist, "assets"), { recursive: true });
  const page = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  await writeFile(join(dist, "index.html"), page);
  await writeFile(join(dist, "sw.js"), "self");
  await writeFile(join(dist, "assets/index-AbCd_-12.js"), "export {}");
  await writeFile(join(folder, "secret.txt"), "not for the browser");
  server = await serve(dist, 0);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Asks with a path just as it is: `fetch` would tidy it up first. */
function ask(path: string, options: { readonly method?: string; readonly encoding?: string } = {}) {
  const { hostname, port } = new URL(server.url);
  const headers = { "accept-encoding": options.encoding ?? "identity" };
  const { method } = options;
  return new Promise<Answer>((done, fail) => {
    request({ hostname, port, path, headers, ...(method && { method }) }, (response) => {
      response.resume().on("end", () => {
        done({ status: response.statusCode, headers: response.headers });
      });
    })
      .on("error", fail)
      .end();
  });
}

describe("server of the built app", () => {
  it.each([
    ["/", "text/html; charset=utf-8", "no-cache"],
    ["/index.html?a=b", "text/html; charset=utf-8", "no-cache"],
    ["/sw.js", "text/javascript; charset=utf-8", "no-cache"],
    [
      "/assets/index-AbCd_-12.js",
      "text/javascript; charset=utf-8",
      "public, max-age=31536000, immutable",
    ],
  ])("serves %s", async (path, type, cache) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": type,
      "cache-control": cache,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-opener-policy": "same-origin",
    });
  });

  it("puts the page's policy on the worker, which the page's own does not bind", async () => {
    expect((await ask("/sw.js")).headers["content-security-policy"]).toBe(policy);
    expect((await ask("/")).headers["content-security-policy"]).toBeUndefined();
  });

  it.each(["br", "gzip"])("compresses with %s", async (encoding) => {
    expect((await ask("/", { encoding })).headers["content-encoding"]).toBe(encoding);
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "//..%2fsecret.txt",
    "/assets/",
    "/assets",
    "/none.html",
    "/%zz",
    "/%00",
    "//",
  ])("answers %s with not found or the page, and goes on", async (path) => {
    expect((await ask(path)).status).toBe(path === "//" ? 200 : 404);
    expect((await ask("/")).status).toBe(200);
  });

  it("takes nothing but reading", async () => {
    expect((await ask("/", { method: "POST" })).status).toBe(405);
    expect((await ask("/", { method: "HEAD" })).status).toBe(200);
  });

  it("says what to do where nothing is built", async () => {
    await expect(serve(folder, 0)).rejects.toThrow(/npm run build/);
  });
});
