/** Joins without being seen: no line ends at it. */
const JOINER = "\u2060";

/** A date is read in one piece: 2019-11 and 2024-04-16, and 2018-2019 too. */
export function holdDates(text: string): string {
  return text.replace(/\d{4}-\d\d(?:-\d\d)?/g, (date) => date.replaceAll("-", `-${JOINER}`));
}

/**
 * A particle stays with its word: after a bracket or a quote browsers end a line even where words are kept
 * whole, and the next one would begin with 에 or 이.
 */
function holdParticles(text: string): string {
  return text.replace(/[)\]’”」』](?=[가-힣])/g, `$&${JOINER}`);
}

/** A text with what must not be parted at the end of a line held together. */
export const holdTogether = (text: string): string => holdDates(holdParticles(text));

/** The same of every text of a file. */
export function allHeldTogether<File extends Readonly<Record<string, string>>>(texts: File): File {
  const held = Object.entries(texts).map(([key, text]) => [key, holdTogether(text)]);
  return Object.fromEntries(held) as File;
}
