import type { RequestListener } from "node:http";

/** Answers requests for the files of one folder, with our own headers or another host's. */
export function responder(
  dir: string,
  headersOf?: (path: string) => Readonly<Record<string, string>>,
): RequestListener;
