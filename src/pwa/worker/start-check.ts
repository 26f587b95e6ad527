/** What the check looks at: the files a worker has taken in, by path relative to its folder. */
export interface NewBuild {
  /** The version the worker itself was built with. */
  readonly version: string;
  readonly paths: ReadonlySet<string>;
  /** The text of a file as it was taken in, or undefined where it is not there. */
  readonly read: (path: string) => Promise<string | undefined>;
}

const page = "index.html";
const pageVersion = /<html[^>]*\sdata-version="([^"]*)"/;
const scriptTag = /<script\b[^>]*\ssrc="([^"]+)"/g;
const linkTag = /<link\b[^>]*>/g;
const neededLink = /\srel="(?:stylesheet|modulepreload|icon|apple-touch-icon|manifest)"/;
const href = /\shref="([^"]+)"/;
// An import statement of built code: `import{a}from"./b.js"`, `import"./b.js"`, `export*from"./b.js"`.
const staticImport = /(?:^|[;}\n])\s*(?:import|export)\b\s*(?:[\w$*{},\s]*?\bfrom\s*)?"(\.[^"]+)"/g;

/** What keeps a new build from starting, in words for a log; empty where it would start. */
export async function startFaults(build: NewBuild): Promise<readonly string[]> {
  const html = await build.read(page);
  if (html === undefined) return [`${page} was not taken in`];
  const faults: string[] = [];
  const found = pageVersion.exec(html)?.[1];
  if (found !== build.version) {
    faults.push(`${page} is version ${found ?? "none"}, the worker is ${build.version}`);
  }
  const asked = askedFiles(html);
  if (!asked.some((path) => path.endsWith(".js"))) faults.push(`${page} asks for no script`);
  const seen = new Set<string>();
  for (const path of asked) faults.push(...(await missing(path, page, build, seen)));
  return faults;
}

/** Scripts, styles, icons and the web manifest that a page asks for. */
function askedFiles(html: string): readonly string[] {
  const scripts = Array.from(html.matchAll(scriptTag), (match) => match[1]);
  const links = Array.from(html.matchAll(linkTag), ([tag]) =>
    neededLink.test(tag) ? href.exec(tag)?.[1] : undefined,
  );
  return [...scripts, ...links].flatMap((path) => (path ? [resolvePath(path, page)] : []));
}

/** Follows a script's static imports; styles and icons have nothing to follow. */
async function missing(
  path: string,
  askedBy: string,
  build: NewBuild,
  seen: Set<string>,
): Promise<readonly string[]> {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = build.paths.has(path) ? await build.read(path) : undefined;
  if (text === undefined) return [`${path}, which ${askedBy} asks for, was not taken in`];
  if (!path.endsWith(".js")) return [];
  const faults: string[] = [];
  for (const [, specifier] of text.matchAll(staticImport)) {
    const next = resolvePath(specifier ?? "", path);
    faults.push(...(await missing(next, path, build, seen)));
  }
  return faults;
}

// Any base does: paths are compared relative to the folder the build lies in.
function resolvePath(specifier: string, from: string): string {
  return new URL(specifier, `file:///${from}`).pathname.slice(1);
}
