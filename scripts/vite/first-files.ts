import { modulePath } from "./module-path.ts";

/** What a chunk of a build tells: enough to find the files that a first screen is made of. */
export interface BuiltChunk {
  readonly fileName: string;
  readonly name: string;
  readonly facadeModuleId: string | null;
}

/** By language the first screens' words, by story its content and its words in each language. */
export interface FirstFiles {
  readonly words: Record<string, string>;
  readonly stories: Record<string, Record<string, string>>;
}

export function firstFiles(chunks: readonly BuiltChunk[]): FirstFiles {
  const files: FirstFiles = { words: {}, stories: {} };
  for (const { fileName, name, facadeModuleId } of chunks) {
    const path = `./${fileName}`;
    const language = /^text-(\w+)-first$/.exec(name)?.[1];
    if (language) files.words[language] = path;
    const module = modulePath(facadeModuleId ?? "");
    const [, part, id] =
      /\/(?:locales\/(\w+)|src\/content)\/scenarios\/([\w-]+)\.json$/.exec(module) ?? [];
    if (id) files.stories[id] = { ...files.stories[id], [part ?? "content"]: path };
  }
  return files;
}
