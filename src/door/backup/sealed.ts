import * as v from "valibot";
import { LEAST_ROUNDS, MOST_ROUNDS } from "../limits.ts";
import { placeIn, refuse, type Taken } from "../refusal.ts";

/** A backup that only a passphrase opens: a whole backup file is inside. */
export interface Sealed {
  /** The version of the file; with the rounds it is sealed in too, so that neither can be changed. */
  readonly version: number;
  readonly rounds: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Closes a file with a passphrase, and opens it; there is none where the browser has no means. */
export interface Sealer {
  readonly seal: (bytes: Uint8Array<ArrayBuffer>, passphrase: string) => Promise<Sealed>;
  /** Null where the passphrase does not fit. */
  readonly unseal: (sealed: Sealed, passphrase: string) => Promise<Uint8Array<ArrayBuffer> | null>;
}

const CIPHER = "AES-GCM";
const DERIVATION = "PBKDF2-SHA-256";
const SALT = 16;
const NONCE = 12;
/** What the cipher adds to what it seals, so that a change is noticed. */
const TAG = 16;

const schema = v.strictObject({
  cipher: v.literal(CIPHER),
  derivation: v.literal(DERIVATION),
  rounds: v.pipe(v.number(), v.safeInteger()),
  salt: v.string(),
  nonce: v.string(),
  sealed: v.string(),
});

/** Whether a file's content is sealed; only then is it looked at as such. */
export const looksSealed = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.hasOwn(value, "cipher");

/** Reads a sealed content. Rounds out of bounds are refused here, before anybody works through them. */
export function readSealed(value: unknown, version: number): Taken<Sealed> {
  const read = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true });
  if (!read.success) {
    return refuse({
      why: "malformed",
      where: placeIn(read.issues[0].path?.map(({ key }) => key) ?? []),
    });
  }
  const { rounds } = read.output;
  if (rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS) {
    return refuse({ why: "rounds", rounds, least: LEAST_ROUNDS, most: MOST_ROUNDS });
  }
  const salt = bytesOf(read.output.salt);
  const nonce = bytesOf(read.output.nonce);
  const sealed = bytesOf(read.output.sealed);
  if (salt?.length !== SALT) return refuse({ why: "malformed", where: "salt" });
  if (nonce?.length !== NONCE) return refuse({ why: "malformed", where: "nonce" });
  if (!sealed || sealed.length <= TAG) return refuse({ why: "malformed", where: "sealed" });
  return { ok: true, value: { version, rounds, salt, nonce, sealed } };
}

/** The content of a file for something sealed. */
export const sealedJson = ({ rounds, salt, nonce, sealed }: Sealed): string =>
  JSON.stringify({
    cipher: CIPHER,
    derivation: DERIVATION,
    rounds,
    salt: textOf(salt),
    nonce: textOf(nonce),
    sealed: textOf(sealed),
  });

/** Null where a text is no base64. By `atob`: a pattern would run out of room on a long one. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function textOf(bytes: Uint8Array): string {
  let letters = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(letters);
}
