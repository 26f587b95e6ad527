// Our own, and not es-hangul's: that library is one piece, and all the first screen takes of it are
// particles; what is asked for here would be loaded there.

// The letters of a syllable's end, each as it is written at the beginning of one.
const ends =
  "ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ"
    .normalize("NFKD")
    .split(" ");
const firstEnd = 0x11a8;

const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\s\u2060]/g, "");

/** Letter by letter, as it is typed: 짐, on the way to 지문, is found in it. */
const lettersOf = (text: string): string =>
  plain(text).replace(/[\u11a8-\u11c2]/g, (end) => ends[end.charCodeAt(0) - firstEnd] ?? end);

/** Of every syllable only its first consonant: 손전화 → ㅅㅈㅎ. */
const initialsOf = (text: string): string => plain(text).replace(/[\u1161-\u11c2]/g, "");

const areInitials = (letters: string): boolean => /^[\u1100-\u1112]+$/.test(letters);

/** Whether any of the forms has what was typed in it; consonants alone are looked for as initials. */
export function isFound(typed: string, forms: readonly string[]): boolean {
  const wanted = lettersOf(typed);
  const look = areInitials(wanted) ? initialsOf : lettersOf;
  return forms.some((form) => look(form).includes(wanted));
}

/**
 * Looks in sentences, in which every typed word must stand somewhere. Initials are those of words: in
 * the middle of a long sentence three consonants stand by chance. What is looked through is prepared
 * once, not at each letter typed.
 */
export function finderIn(sentences: readonly string[]): (typed: string) => boolean {
  let letters: readonly string[] | undefined;
  let initials: readonly WordInitials[] | undefined;
  const hasLetters = (wanted: string): boolean => {
    letters ??= sentences.map(lettersOf);
    return letters.some((each) => each.includes(wanted));
  };
  const hasInitials = (wanted: string): boolean => {
    initials ??= sentences.map(wordInitials);
    return initials.some((each) => startsAWord(each, wanted));
  };
  const has = (word: string): boolean => {
    const wanted = lettersOf(word);
    return areInitials(wanted) ? hasInitials(wanted) : hasLetters(wanted);
  };
  return (typed) => has(typed) || typed.split(/\s+/).every(has);
}

interface WordInitials {
  readonly all: string;
  /** Where in `all` a word begins. */
  readonly starts: ReadonlySet<number>;
}

function wordInitials(sentence: string): WordInitials {
  let all = "";
  const starts = new Set<number>();
  for (const word of sentence.split(/[^\p{L}\p{N}]+/u)) {
    starts.add(all.length);
    all += initialsOf(word);
  }
  return { all, starts };
}

function startsAWord({ all, starts }: WordInitials, wanted: string): boolean {
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1)) {
    if (starts.has(at)) return true;
  }
  return false;
}
