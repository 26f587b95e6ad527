import { readFileSync, statSync } from "node:fs";
import { extname, join, normalize, sep } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { cacheControl, contentType } from "./file-headers.mjs";

const policyInPage = /http-equiv="Content-Security-Policy" content="([^"]+)"/;

/** The file a request means, or undefined: never one outside the folder, never a guess. */
function findFile(dir, path) {
  let asked;
  try {
    asked = normalize(decodeURIComponent(path));
  } catch {
    return undefined;
  }
  const file = join(dir, asked.endsWith(sep) ? join(asked, "index.html") : asked);
  // A zero byte would make the file system throw.
  if (!file.startsWith(dir + sep) || file.includes("\0")) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function encode(bytes, accepted) {
  if (/\bbr\b/.test(accepted)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    return { encoding: "br", body: brotliCompressSync(bytes, { params }) };
  }
  if (/\bgzip\b/.test(accepted)) return { encoding: "gzip", body: gzipSync(bytes, { level: 9 }) };
  return { body: bytes };
}

/** The headers of our own server; the page brings its policy itself. */
function ownHeaders(dir, path) {
  const headers = {
    "Cache-Control": cacheControl(path),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
  };
  // A worker is not bound by the policy in the page's <meta>: it needs its own.
  const policy =
    path === "/sw.js" && policyInPage.exec(readFileSync(join(dir, "index.html"), "utf8"))?.[1];
  return policy ? { ...headers, "Content-Security-Policy": policy } : headers;
}

/**
 * Answers requests for the files of one folder; compressed bodies are kept while it runs. What else a
 * file is sent with is ours, or another host's.
 */
export function responder(dir, headersOf = (path) => ownHeaders(dir, path)) {
  const encoded = new Map();
  return (request, response) => {
    const [pathname = "/"] = (request.url ?? "/").split("?");
    const file = findFile(dir, pathname);
    if (!file || !["GET", "HEAD"].includes(request.method ?? "")) {
      response.writeHead(file ? 405 : 404, { "Content-Type": "text/plain; charset=utf-8" });
      response.end(file ? "Method not allowed\n" : "Not found\n");
      return;
    }
    const accepted =
      extname(file) === ".png" ? "" : String(request.headers["accept-encoding"] ?? "");
    const key = `${file} ${statSync(file).mtimeMs} ${accepted}`;
    if (!encoded.has(key)) encoded.set(key, encode(readFileSync(file), accepted));
    const { encoding, body } = encoded.get(key);
    const type = contentType(file);
    const headers = {
      "Content-Type": type,
      Vary: "Accept-Encoding",
      ...headersOf(file.slice(dir.length)),
      "Content-Length": body.length,
    };
    response.writeHead(200, encoding ? { ...headers, "Content-Encoding": encoding } : headers);
    response.end(request.method === "HEAD" ? undefined : body);
  };
}
