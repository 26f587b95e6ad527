/** A short mark of a text: another text has, as good as always, another mark (FNV-1a, 32 bits). */
export function textMark(text: string): string {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  }
  return (mark >>> 0).toString(36);
}
