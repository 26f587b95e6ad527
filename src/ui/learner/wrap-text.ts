/**
 * About how wide a letter is, in parts of the letters' size: an SVG does not wrap by itself. Bold
 * letters of wide fonts, so that nothing runs over.
 */
function letterWidth(letter: string): number {
  if (/[\u1100-\uffff]/.test(letter)) return 0.96;
  if (/[mwMW@]/.test(letter)) return 1;
  if (/[A-Z0-9]/.test(letter)) return 0.74;
  return /[iljftr.,:;'!()| ]/.test(letter) ? 0.45 : 0.7;
}

/** How wide a text is, in the same units as the size of its letters. */
export function textWidth(text: string, size: number): number {
  return Array.from(text).reduce((sum, letter) => sum + letterWidth(letter) * size, 0);
}

/** A text in lines no wider than given, broken between words; what does not fit ends in an ellipsis. */
export function wrapText(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(...pieces(word, width, size));
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(" "), width, size)];
}

/** A word that is wider than a whole line is broken where the line ends; Latin letters get a hyphen. */
function pieces(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  for (const letter of word) {
    const hyphen = /[a-z]/i.test(letter) && /[a-z]$/i.test(part) ? "-" : "";
    if (part !== "" && textWidth(part + letter + hyphen, size) > width) {
      parts.push(part + hyphen);
      part = "";
    }
    part += letter;
  }
  return [...parts, part];
}

function shortened(text: string, width: number, size: number): string {
  let kept = text;
  while (kept !== "" && textWidth(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
