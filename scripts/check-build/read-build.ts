import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { parse, type Program } from "acorn";

export interface BuiltScript {
  readonly path: string;
  readonly code: string;
  /** Undefined where the parser for the floor's language gave up; its words are in `syntaxFault`. */
  readonly tree?: Program;
  readonly syntaxFault?: string;
}

/** The files of a build, in memory. */
export interface Build {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly scripts: readonly BuiltScript[];
}

/** Something a built app must not have: where, what, and what to do about it. */
export interface BuildFault {
  readonly where: string;
  readonly what: string;
  readonly cure: string;
}

/** Reads every file of a built app. */
export function readBuild(dir: string): Build {
  const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return buildOf(
    new Map(
      paths.map((path) => [relative(dir, path).replaceAll(sep, "/"), readFileSync(path)] as const),
    ),
  );
}

/** A build from its files, its scripts parsed. */
export function buildOf(files: ReadonlyMap<string, Buffer>): Build {
  const scripts = [...files]
    .filter(([path]) => path.endsWith(".js"))
    .map(([path, bytes]) => parseScript(path, bytes.toString("utf8")));
  return { files, scripts };
}

/** A file of a build as text; empty where there is none. */
export function textOf(build: Build, path: string): string {
  return build.files.get(path)?.toString("utf8") ?? "";
}

function parseScript(path: string, code: string): BuiltScript {
  const sourceType = path.startsWith("assets/") ? "module" : "script";
  try {
    return { path, code, tree: parse(code, { ecmaVersion: 2022, sourceType, locations: true }) };
  } catch (error) {
    return { path, code, syntaxFault: (error as Error).message };
  }
}
