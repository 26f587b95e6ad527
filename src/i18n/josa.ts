import { josa, numberToHangul } from "es-hangul";

/** A pair of Korean particles: after a final consonant / after a vowel. */
export const josaPairs = [
  "은/는",
  "이/가",
  "을/를",
  "과/와",
  "으로/로",
  "으로서/로서",
  "으로써/로써",
  "으로부터/로부터",
  "이나/나",
  "이라/라",
  "이란/란",
  "이랑/랑",
  "아/야",
] as const;
export type JosaPair = (typeof josaPairs)[number];

// Read for the last sound, without what is only explained in brackets. Quotes are no brackets.
const bracketed =
  /\([^()]*\)|\[[^[\]]*\]|\{[^{}]*\}|（[^（）]*）|［[^［］]*］|〔[^〔〕]*〕|【[^【】]*】/g;
const silentEnd = /[^\p{L}\p{N}%]+$/u;

/** A word with the particle that fits its last sound: 집 → 집이, 신분증(카드) → 신분증(카드)이, 3 → 3이. */
export function withJosa(word: string, pair: JosaPair): string {
  const shown = word.trim();
  if (shown === "") return "";
  const sound = lastSound(shown);
  // Where nobody can tell how it is read, both stand there, as in print: 漢을(를).
  return shown + (sound === null ? pair.replace("/", "(") + ")" : particle(sound, pair));
}

// es-hangul also knows the names of capital letters, as long as nothing else stands there.
function particle(sound: string, pair: JosaPair): string {
  return josa(sound, pair === "과/와" ? "와/과" : pair).slice(sound.length);
}

/** Hangul or one capital letter that ends as the word does when it is read aloud, or null. */
function lastSound(word: string): string | null {
  const spoken = withoutBrackets(word.normalize("NFC")).replace(silentEnd, "");
  if (/[가-힣ㄱ-ㅣ]$/.test(spoken)) return spoken;
  const plain = spoken.normalize("NFKD").replace(/\p{M}+$/u, "");
  if (plain.endsWith("%")) return "퍼센트";
  const number = /[\d.,]*\d$/.exec(plain)?.[0];
  if (number) return soundOfNumber(number);
  return /[A-Za-z]$/.exec(plain)?.[0]?.toUpperCase() ?? null;
}

function withoutBrackets(word: string): string {
  const less = word.replace(bracketed, "");
  if (less === word) return word;
  // A word that is all brackets is read as what stands in them.
  return less.replace(silentEnd, "") === "" ? word.replace(silentEnd, "") : withoutBrackets(less);
}

/** 10 → 십, 1,000 → 천; after a point one digit after the other, as in 3.10. */
function soundOfNumber(written: string): string {
  const digits = written.replaceAll(",", "");
  const value = Number(digits);
  return Number.isSafeInteger(value) && !digits.includes(".")
    ? numberToHangul(value)
    : numberToHangul(Number(digits.slice(-1)));
}
