import { expect, test } from "vitest";
import { LEAST_ROUNDS } from "#door/index.ts";
import { createSealer } from "#storage/seal.ts";

const content = new TextEncoder().encode("지나온 길");
const passphrase = "강물 위로 세 사람";

function sealer() {
  const made = createSealer();
  if (!made) throw new Error("this browser has Web Crypto");
  return made;
}

test("opens with the passphrase, however its letters are put together, and with no other", async () => {
  const sealed = await sealer().seal(content, passphrase);
  expect(sealed.rounds).toBe(LEAST_ROUNDS);
  expect(new TextDecoder().decode(sealed.sealed)).not.toContain("지나온");
  expect(await sealer().unseal(sealed, passphrase.normalize("NFD"))).toEqual(content);
  expect(await sealer().unseal(sealed, `${passphrase} `)).toBeNull();
});

test("does not open where anything around it was changed", async () => {
  const sealed = await sealer().seal(content, passphrase);
  const other = Uint8Array.from(sealed.sealed, (byte, index) => (index === 3 ? byte ^ 1 : byte));
  expect(await sealer().unseal({ ...sealed, sealed: other }, passphrase)).toBeNull();
  expect(await sealer().unseal({ ...sealed, version: 2 }, passphrase)).toBeNull();
  expect(await sealer().unseal({ ...sealed, rounds: LEAST_ROUNDS + 1 }, passphrase)).toBeNull();
});

test("seals the same content differently each time", async () => {
  const [one, two] = [await sealer().seal(content, "a"), await sealer().seal(content, "a")];
  expect(one.salt).not.toEqual(two.salt);
  expect(one.nonce).not.toEqual(two.nonce);
});

test("is not there where the browser has no Web Crypto", () => {
  expect(createSealer({})).toBeNull();
});
