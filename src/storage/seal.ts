import { FILE_VERSION, LEAST_ROUNDS, type Sealed, type Sealer } from "#door/index.ts";

const SALT = 16;
const NONCE = 12;

/**
 * Closes backups with a passphrase: PBKDF2 makes a key of it, AES-GCM seals with that. Null where the
 * browser has no Web Crypto, as on pages that came over a plain local network.
 */
export function createSealer(crypto: Partial<Crypto> = globalThis.crypto): Sealer | null {
  const { subtle } = crypto;
  if (!subtle) return null;
  const random = (length: number) => globalThis.crypto.getRandomValues(new Uint8Array(length));
  const keyFrom = async (passphrase: string, { salt, rounds }: Pick<Sealed, "salt" | "rounds">) => {
    // One device writes 가 as one letter, another as two: the same passphrase has to be the same.
    const words = new TextEncoder().encode(passphrase.normalize("NFC"));
    const base = await subtle.importKey("raw", words, "PBKDF2", false, ["deriveKey"]);
    const derivation = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
    const cipher = { name: "AES-GCM", length: 256 };
    return subtle.deriveKey(derivation, base, cipher, false, ["encrypt", "decrypt"]);
  };
  return {
    seal: async (bytes, passphrase) => {
      const open = {
        version: FILE_VERSION,
        rounds: LEAST_ROUNDS,
        salt: random(SALT),
        nonce: random(NONCE),
      };
      const key = await keyFrom(passphrase, open);
      return { ...open, sealed: new Uint8Array(await subtle.encrypt(howFor(open), key, bytes)) };
    },
    unseal: async (sealed, passphrase) => {
      const key = await keyFrom(passphrase, sealed);
      try {
        return new Uint8Array(await subtle.decrypt(howFor(sealed), key, sealed.sealed));
      } catch {
        // The cipher says only that it does not fit: another passphrase, or another file.
        return null;
      }
    },
  };
}

/** Version and rounds are sealed in beside the content: a file with others does not open. */
const howFor = ({ version, rounds, nonce }: Pick<Sealed, "version" | "rounds" | "nonce">) => ({
  name: "AES-GCM",
  iv: nonce,
  additionalData: new TextEncoder().encode(`baljaguk-backup ${version} ${rounds}`),
});
