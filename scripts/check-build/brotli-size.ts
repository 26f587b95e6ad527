import { brotliCompressSync, constants } from "node:zlib";

/** How many bytes a server sends for these, compressed as far as brotli goes. */
export function brotliSize(content: string | Buffer): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(content, { params }).length;
}
