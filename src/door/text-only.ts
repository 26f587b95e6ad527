import { placeIn } from "./refusal.ts";

/**
 * Letters that steer instead of being read: control characters, those that turn the direction of
 * writing, invisible ones, and halves of letters. The two joiners that some scripts need are text.
 */
const steering = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * Where a value holds something else than plain text, in names too; null where all is well. Marks like
 * `<b>` are text: the app shows every text as it is written.
 */
export function uncleanText(value: unknown, path: readonly string[] = []): string | null {
  if (typeof value === "string") return steering.test(value) ? placeIn(path) : null;
  if (typeof value !== "object" || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const here = [...path, name];
    const found = steering.test(name) ? placeIn(here) : uncleanText(part, here);
    if (found !== null) return found;
  }
  return null;
}
