import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
};
const hashedAsset = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/** A file as it is sent. */
export interface PackedFile {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Path to file, as `/index.html`. */
export type PackedFiles = ReadonlyMap<string, PackedFile>;

/** Reads a built site and compresses it as far as brotli goes, so that no request waits for that. */
export function packFiles(dir: string): PackedFiles {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)));
  return new Map(
    paths.map((path) => [`/${path}`, pack(`/${path}`, readFileSync(join(dir, path)))]),
  );
}

function pack(path: string, raw: Buffer): PackedFile {
  const isPicture = extname(path) === ".png";
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  const body = isPicture ? raw : brotliCompressSync(raw, { params });
  const headers = {
    "Content-Type": types[extname(path)] ?? "application/octet-stream",
    "Content-Length": String(body.length),
    "Cache-Control": hashedAsset.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
    ...(isPicture ? {} : { "Content-Encoding": "br", Vary: "Accept-Encoding" }),
  };
  return { headers, body };
}
