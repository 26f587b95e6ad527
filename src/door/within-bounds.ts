import { MOST_DEPTH, MOST_VALUES } from "./limits.ts";
import type { Refusal } from "./refusal.ts";

const code = (letter: string): number => letter.charCodeAt(0);
const [QUOTE, BACKSLASH, COMMA] = [code('"'), code("\\"), code(",")];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [code("["), code("]"), code("{"), code("}")];

/**
 * Looks at JSON before it is read, in one pass: a deep or crowded text is refused before it costs
 * memory. It does not judge whether it is JSON at all.
 */
export function outOfBounds(json: string): Refusal | null {
  let depth = 0;
  let values = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const letter = json.charCodeAt(at);
    if (inText) {
      if (letter === BACKSLASH) at += 1;
      else if (letter === QUOTE) inText = false;
    } else if (letter === QUOTE) inText = true;
    else if (letter === LIST || letter === OBJECT) {
      depth += 1;
      values += 1;
      if (depth > MOST_DEPTH) return { why: "too-deep", most: MOST_DEPTH };
    } else if (letter === LIST_END || letter === OBJECT_END) depth -= 1;
    else if (letter === COMMA) values += 1;
    if (values > MOST_VALUES) return { why: "too-much", most: MOST_VALUES };
  }
  return null;
}
