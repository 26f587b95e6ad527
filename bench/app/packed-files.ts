import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { cacheControl, contentType } from "../../scripts/serve/file-headers.mjs";

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
    "Content-Type": contentType(path),
    "Content-Length": String(body.length),
    "Cache-Control": cacheControl(path),
    ...(isPicture ? {} : { "Content-Encoding": "br", Vary: "Accept-Encoding" }),
  };
  return { headers, body };
}
