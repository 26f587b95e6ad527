/** By language the first screens' words, by story its content and its words in each language. */
export interface FirstFiles {
  readonly words: Readonly<Record<string, string>>;
  readonly stories: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

declare const __FIRST_FILES__: FirstFiles | null;

const asked: Record<string, true> = {};

/** Asks for what a screen's app needs: it comes beside the app's script instead of after it. */
export function askForFiles(language: string, path: string): void {
  if (!__FIRST_FILES__) return;
  ask(__FIRST_FILES__.words[language]);
  const story = __FIRST_FILES__.stories[path.split("/")[2] || ""];
  if (!story) return;
  ask(story["content"]);
  ask(story[language]);
}

function ask(path: string | undefined): void {
  if (!path || asked[path]) return;
  asked[path] = true;
  const link = document.createElement("link");
  link.rel = "modulepreload";
  link.href = path;
  document.head.appendChild(link);
}
