import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";

const mozillaMark = Buffer.from("mozLz40\0");

/** What a file says once it is unpacked, as far as we know how; empty for what is not packed. */
export function unpackedForms(bytes: Buffer): readonly Buffer[] {
  if (bytes.subarray(0, 8).equals(mozillaMark)) return attempt(() => unpackLz4(bytes.subarray(12)));
  return [inflateSync, gunzipSync, brotliDecompressSync].flatMap((unpack) =>
    attempt(() => unpack(bytes)),
  );
}

function attempt(unpack: () => Buffer): readonly Buffer[] {
  try {
    return [unpack()];
  } catch {
    return [];
  }
}

/** One block of LZ4, as Firefox packs its session in. */
export function unpackLz4(packed: Buffer): Buffer {
  const out: number[] = [];
  let at = 0;
  const next = (): number => packed[at++] ?? 0;
  const length = (short: number): number => {
    let whole = short;
    if (short === 15) for (let more = 255; more === 255; whole += more) more = next();
    return whole;
  };
  while (at < packed.length) {
    const token = next();
    for (let left = length(token >> 4); left > 0; left -= 1) out.push(next());
    if (at >= packed.length) break;
    const back = next() | (next() << 8);
    for (let left = length(token & 15) + 4; left > 0; left -= 1)
      out.push(out[out.length - back] ?? 0);
  }
  return Buffer.from(out);
}
