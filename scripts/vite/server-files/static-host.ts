import { forEver, hashedFiles, type Header } from "./security-headers.ts";

/** `_headers`, as hosts of static files read it from the root of the site. */
export function staticHostHeaders(headers: readonly Header[]): string {
  const lines = headers.map(({ name, value }) => `  ${name}: ${value}`);
  return ["/*", ...lines, `${hashedFiles}*`, `  Cache-Control: ${forEver}`, ""].join("\n");
}
