import { createHash } from "node:crypto";
import { buildOf, type Build } from "../../scripts/check-build/read-build.ts";
import { addPolicy } from "../../scripts/vite/finish-page.ts";

const page = addPolicy(`<!doctype html><html data-version="1.0.0" lang="ko">
<head><script type="module" src="./assets/index-1.js"></script></head></html>`);

const wholeFiles: Readonly<Record<string, string>> = {
  "index.html": page,
  "assets/index-1.js": `import{a}from"./part-1.js";a(()=>import("./lazy-1.js"))`,
  "assets/part-1.js": `export const a=1`,
  "assets/lazy-1.js": `export const b=2`,
};

/** A small whole build with a fitting worker; files given replace or add to it, undefined takes away. */
export function plantedBuild(changes: Readonly<Record<string, string | undefined>> = {}): Build {
  const files = Object.entries({ ...wholeFiles, ...changes }).flatMap(([path, text]) =>
    text === undefined ? [] : [[path, Buffer.from(text)] as const],
  );
  const known = files
    .filter(([path]) => path !== "sw.js")
    .map(([path, bytes]) => entry(path, bytes));
  const worker = ["sw.js", Buffer.from(`const list=${JSON.stringify(known)}`)] as const;
  return buildOf(new Map([worker, ...files]));
}

/** Changes a file after the worker has noted its hash. */
export function changedLater(build: Build, path: string, text: string | undefined): Build {
  const files = new Map(build.files);
  if (text === undefined) files.delete(path);
  else files.set(path, Buffer.from(text));
  return buildOf(files);
}

function entry(url: string, bytes: Buffer): Readonly<Record<string, string | null>> {
  const hash = createHash("sha256").update(bytes).digest("base64");
  return { url, revision: null, integrity: `sha256-${hash}` };
}
