import { modulePath } from "./module-path.ts";

/**
 * Names a lazy chunk after where its text comes from: both languages use the same file names, and
 * the byte budget must be able to tell them apart.
 */
export function chunkName(moduleId: string | null): string {
  const path = modulePath(moduleId ?? "");
  const text = /\/locales\/(\w+)\/(.+)\.json$/.exec(path);
  if (text) return fileName("text", text[1], text[2]);
  const content = /\/src\/content\/(.+)\.json$/.exec(path);
  if (content) return fileName("content", content[1]);
  return "assets/[name]-[hash].js";
}

function fileName(...parts: readonly (string | undefined)[]): string {
  return `assets/${parts.join("-").replaceAll("/", "-")}-[hash].js`;
}

/** What the bundler knows of its modules. */
export interface Modules {
  getModuleInfo(
    id: string,
  ): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * The chunk a file shares with others: what is always read together comes in one request. All that the
 * app's entry imports without waiting is one; so are the words that every first screen needs, and
 * content that is read whole. Scenarios and other texts stay apart, so that the first choice costs the
 * same however many there are.
 */
export function sharedChunk(moduleId: string, modules: Modules): string | null {
  const path = modulePath(moduleId);
  const content = /\/src\/content\/(core|evidence)\/[^/]+\.(?:json|ts)$/.exec(path)?.[1];
  if (content) return `content-${content}`;
  const language = /\/locales\/(\w+)\/(?:common|model|said-by)\.json$/.exec(path)?.[1];
  if (language) return `text-${language}-first`;
  const rarelyNeeded = pieces.find(([pattern]) => pattern.test(path));
  if (rarelyNeeded) return rarelyNeeded[1];
  return isOfTheEntry(moduleId, modules) ? "app" : null;
}

/** Modules that are read together, and not by everybody: in one piece the entry names them once. */
const pieces: readonly (readonly [RegExp, string])[] = [
  [/\/src\/storage\/(?:read-kept|row-schema|recall-\w+)\.ts$|\/node_modules\/valibot\//, "kept"],
  // A part that a lazy screen loads is asked for by the entry: asked for from elsewhere it would wait for
  // the app's style file, which finish-page.ts has put into the page.
  [/\/src\/ui\/learner\/backup\/backup-part\.tsx$/, "app"],
  [/\/src\/(?:state\/recall|ui\/learner\/recall|app\/(?:wire-recall|recall-route)\b)/, "recall"],
];

/** Whether the entry, or something it imports without waiting, imports this without waiting. */
function isOfTheEntry(moduleId: string, modules: Modules): boolean {
  const asked = new Set([moduleId]);
  // Sets are walked in the order of adding, so what is added here is walked too.
  for (const id of asked) {
    const module = modules.getModuleInfo(id);
    if (module?.isEntry) return true;
    for (const importer of module?.importers ?? []) asked.add(importer);
  }
  return false;
}
