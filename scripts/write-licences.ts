import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const licencesPath = "src/app/licences.json";

/** One package that the app ships, with the licence under which it does. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

export interface Licences {
  /** The app's own. */
  readonly own: string;
  readonly packages: readonly Licence[];
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Of types nothing is shipped. */
const isShipped = (name: string): boolean => !name.startsWith("@types/");

const fileNames = ["LICENSE", "LICENSE.md", "LICENSE.txt", "license", "LICENCE"];

/** The app's licence, and every installed package it is built with or that those bring along, by name. */
export function installedLicences(root: string): Licences {
  const manifestOf = (folder: string): Manifest =>
    JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const { license: own = "", dependencies = {} } = manifestOf(root);
  const shipped = new Set(Object.keys(dependencies));
  // Walked in the order of adding, so what a package brings along is walked too.
  for (const name of shipped) {
    const brings = manifestOf(join(root, "node_modules", name)).dependencies ?? {};
    for (const other of Object.keys(brings).filter(isShipped)) shipped.add(other);
  }
  const packages = [...shipped].sort().map((name) => {
    const folder = join(root, "node_modules", name);
    const { version, license = "" } = manifestOf(folder);
    const file = fileNames.find((each) => existsSync(join(folder, each)));
    if (!file) throw new Error(`${name} comes without the text of its licence.`);
    const text = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim();
    return { name, version, licence: license, text };
  });
  return { own, packages };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = process.cwd();
  const licences = installedLicences(root);
  writeFileSync(join(root, licencesPath), `${JSON.stringify(licences, null, 2)}\n`);
  console.log(`${licencesPath}: ${licences.packages.length} packages`);
}
