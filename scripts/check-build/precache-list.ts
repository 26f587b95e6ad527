import { createHash } from "node:crypto";
import type { ObjectExpression } from "acorn";
import { simple } from "acorn-walk";
import { startFaults } from "../../src/pwa/worker/start-check.ts";
import { textOf, type Build, type BuildFault } from "./read-build.ts";

const worker = "sw.js";
const serverFile = "_headers";

/** What the worker was told to take in: path and hash. */
export function precacheEntries({ scripts }: Build): ReadonlyMap<string, string | undefined> {
  const entries = new Map<string, string | undefined>();
  const tree = scripts.find(({ path }) => path === worker)?.tree;
  if (tree) {
    simple(tree, {
      ObjectExpression(node) {
        const { url, revision, integrity } = plainProperties(node);
        if (typeof url === "string" && revision !== undefined) {
          entries.set(url, typeof integrity === "string" ? integrity : undefined);
        }
      },
    });
  }
  return entries;
}

function plainProperties({ properties }: ObjectExpression): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    properties.flatMap((property) => {
      if (property.type !== "Property" || property.value.type !== "Literal") return [];
      const { key, value } = property;
      const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? key.value : "";
      return [[String(name), value.value]];
    }),
  );
}

/** Whether the worker takes in every file of the build, each by its hash, and the build would start. */
export async function precacheFaults(
  build: Build,
  version: string,
): Promise<readonly BuildFault[]> {
  const entries = precacheEntries(build);
  const start = await startFaults({
    version,
    paths: new Set(entries.keys()),
    read: (path) => Promise.resolve(build.files.has(path) ? textOf(build, path) : undefined),
  });
  return [
    ...[...build.files].flatMap(([path, bytes]) => fileFault(path, bytes, entries)),
    ...[...entries.keys()]
      .filter((url) => !build.files.has(url))
      .map((url) => ({ where: worker, what: `${url}, which is not there`, cure: "Build again." })),
    ...start.map((what) => ({
      where: worker,
      what,
      cure: "The worker would refuse this build: see src/pwa/worker/start-check.ts.",
    })),
  ];
}

function fileFault(
  path: string,
  bytes: Buffer,
  entries: ReadonlyMap<string, string | undefined>,
): readonly BuildFault[] {
  // The one is the list itself, the other is for the server and never for the app.
  if (path === worker || path === serverFile) return [];
  if (!entries.has(path)) {
    const cure = "Add its ending in scripts/vite/worker-options.ts.";
    return [{ where: path, what: "a file that the worker does not take in", cure }];
  }
  const hash = `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
  if (entries.get(path) === hash) return [];
  const cure = "Change files before the worker is built.";
  return [{ where: path, what: "a file that does not have the hash the worker knows", cure }];
}
