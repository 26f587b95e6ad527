/** Hangul syllable blocks of a text. */
export const syllables = (text: string): number => text.match(/[가-힣]/g)?.length ?? 0;

export const words = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0;

/** Sentences end with . ? ! before a space or the end; a point inside a number ends none. */
export const sentences = (text: string): string[] =>
  text.split(/(?<=[.?!])["”’)]?\s+/u).filter((sentence) => sentence.trim() !== "");
