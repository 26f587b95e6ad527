import { execFile } from "node:child_process";
import { appendFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "../..");
const sources = [
  "index.html",
  "package.json",
  "vite.config.ts",
  "src",
  "public",
  "locales",
  "scripts",
];
const run = promisify(execFile);

export interface BuiltCopy {
  /** The folder with the built files. */
  readonly dist: string;
  readonly remove: () => Promise<void>;
}

export interface BuildCopyOptions {
  readonly version?: string;
  /** Code added to the app, so that its files differ as those of a real new version do. */
  readonly addedCode?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Builds the app in a folder of its own, as another version where one is given. */
export async function buildCopy(options: BuildCopyOptions = {}): Promise<BuiltCopy> {
  const dir = await mkdtemp(join(tmpdir(), "baljaguk-"));
  for (const name of sources) await cp(join(root, name), join(dir, name), { recursive: true });
  await symlink(join(root, "node_modules"), join(dir, "node_modules"));
  if (options.version) await setVersion(join(dir, "package.json"), options.version);
  if (options.addedCode) await appendFile(join(dir, "src/app/main.tsx"), options.addedCode);
  await run(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "error"], {
    cwd: dir,
    env: { ...process.env, ...options.env },
  });
  return { dist: join(dir, "dist"), remove: () => rm(dir, { recursive: true }) };
}

async function setVersion(path: string, version: string): Promise<void> {
  const content = JSON.parse(await readFile(path, "utf8")) as Record<string, unknown>;
  await writeFile(path, JSON.stringify({ ...content, version }));
}
