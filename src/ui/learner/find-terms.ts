// The letters of a syllable's end, each as it is written at the beginning of one.
const ends =
  "ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ"
    .normalize("NFKD")
    .split(" ");
const firstEnd = 0x11a8;

const plain = (text: string): string => text.normalize("NFKD").toLowerCase().replace(/\s/g, "");

/** Letter by letter, as it is typed: 짐, on the way to 지문, is found in it. */
const lettersOf = (text: string): string =>
  plain(text).replace(/[\u11a8-\u11c2]/g, (end) => ends[end.charCodeAt(0) - firstEnd] ?? end);

/** Of every syllable only its first consonant: 손전화 → ㅅㅈㅎ. */
const initialsOf = (text: string): string => plain(text).replace(/[\u1161-\u11c2]/g, "");

/** Whether any of the forms has what was typed in it; consonants alone are looked for as initials. */
export function isFound(typed: string, forms: readonly string[]): boolean {
  const wanted = lettersOf(typed);
  const look = /^[\u1100-\u1112]+$/.test(wanted) ? initialsOf : lettersOf;
  return forms.some((form) => look(form).includes(wanted));
}
