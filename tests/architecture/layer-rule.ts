import { posix } from "node:path";
import { readImports } from "./read-imports.ts";

export interface Layer {
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

export type Layers = Readonly<Record<string, Layer>>;

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;
const emptyName = /^(.+-)?(utils?|helpers?|misc|shared)(\.|$)/;
const maxLines = 250;

/** The layer a path under `src/` belongs to, or undefined: the longest name wins. */
export function layerOf(path: string, layers: Layers): string | undefined {
  return Object.keys(layers)
    .filter((name) => path.startsWith(`src/${name}/`))
    .reduce<string | undefined>(
      (best, name) => (best && best.length > name.length ? best : name),
      undefined,
    );
}

/** What is wrong with the imports of one file, each with its cure; nothing where all is well. */
export function importFaults(path: string, source: string, layers: Layers): readonly string[] {
  const layer = layerOf(path, layers);
  if (layer === undefined) {
    return [
      `${path}: its folder is no layer. Move it, or add the folder to scripts/lint/layers.json.`,
    ];
  }
  const allowed = layers[layer];
  return readImports(source).flatMap((specifier) => {
    const reason = refusal(path, specifier, layer, allowed ?? { layers: [], packages: [] }, layers);
    return reason ? [`${path}: imports "${specifier}". ${reason}`] : [];
  });
}

function refusal(
  path: string,
  specifier: string,
  layer: string,
  allowed: Layer,
  layers: Layers,
): string | undefined {
  const target = targetPath(path, specifier);
  if (target === undefined) {
    if (allowed.packages.includes(specifier)) return undefined;
    return `src/${layer} may use these packages: ${list(allowed.packages)}. Take it as an argument from src/app.`;
  }
  const to = target.startsWith("locales/") ? "locales" : layerOf(target, layers);
  if (to === layer) return undefined;
  if (to === undefined)
    return "That is no layer. Import from a folder in scripts/lint/layers.json.";
  if (!allowed.layers.includes(to)) {
    return `src/${layer} may import: ${list(allowed.layers)}. Move the code, or take the value as an argument.`;
  }
  if (!specifier.startsWith(".") || family(to) === family(layer)) return undefined;
  return `Write it as "#…", so that the crossing to ${to} is seen.`;
}

// The parts of one layer, as in src/ui, may name each other by relative paths.
const family = (layer: string): string | undefined => layer.split("/")[0];

/** Where an import leads, from the root of the project; undefined for a package. */
function targetPath(path: string, specifier: string): string | undefined {
  if (specifier.startsWith("#locales/")) return specifier.slice(1);
  if (specifier.startsWith("#")) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith("/")) return specifier.slice(1);
  if (specifier.startsWith(".")) return posix.join(posix.dirname(path), specifier);
  return undefined;
}

const list = (names: readonly string[]): string => (names.length > 0 ? names.join(", ") : "none");

/** What is wrong with a file's name and length. */
export function shapeFaults(path: string, source: string): readonly string[] {
  const faults: string[] = [];
  const name = posix.basename(path);
  if (!kebabCase.test(name)) {
    faults.push(`${path}: rename it; file names are kebab-case, as in trace-card.tsx.`);
  }
  if (path.split("/").some((part) => emptyName.test(part))) {
    faults.push(`${path}: the name says nothing; name it after what it does.`);
  }
  const lines = source.trimEnd().split("\n").length;
  if (lines > maxLines) {
    faults.push(`${path}: ${lines} lines, more than ${maxLines}; give a part of it its own file.`);
  }
  return faults;
}
