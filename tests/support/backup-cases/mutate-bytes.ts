import fc from "fast-check";

type Bytes = Uint8Array<ArrayBuffer>;
interface Mutation {
  readonly how: "flip" | "drop" | "insert" | "repeat" | "cut" | "swap";
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  how: fc.constantFrom("flip", "drop", "insert", "repeat", "cut", "swap"),
  at: fc.nat(100_000),
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.nat(255),
});

export const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });

/** Changes bytes as a bad stick, a cut connection or somebody's hand would. */
export const mutate = (bytes: Bytes, all: readonly Mutation[]): Bytes =>
  all.reduce((now, { how, at: far, length, byte }) => {
    const at = far % Math.max(now.length, 1);
    const [before, part, after] = [
      now.slice(0, at),
      now.slice(at, at + length),
      now.slice(at + length),
    ];
    switch (how) {
      case "flip":
        return joined(
          before,
          part.map((each, index) => (index === 0 ? each ^ (1 << (byte % 8)) : each)),
          after,
        );
      case "drop":
        return joined(before, after);
      case "insert":
        return joined(
          before,
          Uint8Array.from({ length }, () => byte),
          part,
          after,
        );
      case "repeat":
        return joined(before, part, part, after);
      case "cut":
        return before;
      case "swap":
        return joined(after, part, before);
    }
  }, bytes);

function joined(...parts: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
