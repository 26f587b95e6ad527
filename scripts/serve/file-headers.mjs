import { extname } from "node:path";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
};
const hashedAsset = /^\/assets\/.+-[\w-]{8}\.\w+$/;

/** What a file is, by its ending. */
export const contentType = (path) => types[extname(path)] ?? "application/octet-stream";

/** How long a file may be kept: for ever only where its name changes with its bytes. */
export const cacheControl = (path) =>
  hashedAsset.test(path) ? "public, max-age=31536000, immutable" : "no-cache";
