/**
 * Names a lazy chunk after where its text comes from: both languages use the same file names, and
 * the byte budget must be able to tell them apart.
 */
export function chunkName(moduleId: string | null): string {
  const path = (moduleId ?? "").replaceAll("\\", "/");
  const text = /\/locales\/(\w+)\/(.+)\.json$/.exec(path);
  if (text) return fileName("text", text[1], text[2]);
  const content = /\/src\/content\/(.+)\.json$/.exec(path);
  if (content) return fileName("content", content[1]);
  return "assets/[name]-[hash].js";
}

function fileName(...parts: readonly (string | undefined)[]): string {
  return `assets/${parts.join("-").replaceAll("/", "-")}-[hash].js`;
}

/**
 * The chunk a file shares with others: content that is always read together comes in one request.
 * Scenarios and texts stay apart, so that the first choice costs the same however many there are.
 */
export function sharedChunk(moduleId: string): string | null {
  const path = moduleId.replaceAll("\\", "/");
  const content = /\/src\/content\/(core|evidence)\/[^/]+\.(?:json|ts)$/.exec(path)?.[1];
  return content ? `content-${content}` : null;
}
