import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

export interface SourceFile {
  readonly path: string;
  readonly source: string;
}

/** All files of a kind under a folder of the project, by their path from its root. */
export function projectFiles(folder: string, kind: RegExp): readonly SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return projectFiles(path, kind);
    return kind.test(entry.name) ? [{ path, source: readProjectFile(path) }] : [];
  });
}

export function typescriptFiles(folder: string): readonly SourceFile[] {
  return projectFiles(folder, /\.tsx?$/);
}

/** A file of the project as text. */
export function readProjectFile(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** How many TypeScript files the file system itself counts, to be compared with what was read. */
export function countTypescriptFiles(folder: string): number {
  return readdirSync(join(root, folder), { recursive: true }).filter((name) =>
    /\.tsx?$/.test(String(name)),
  ).length;
}
