import type { RequestListener } from "node:http";

/** Answers requests for the files of one folder. */
export function responder(dir: string): RequestListener;
