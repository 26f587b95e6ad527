import type { Thread } from "./threads.ts";
import type { Conclusion } from "./conclusions.ts";
import type { Trail } from "./read-footprint.ts";
import type { Slip } from "./slip.ts";

export interface Sides<Item> {
  readonly onlyA: readonly Item[];
  readonly onlyB: readonly Item[];
  readonly both: readonly Item[];
}

export interface Comparison {
  readonly slips: Sides<Slip>;
  readonly threads: Sides<Thread>;
  readonly conclusions: Sides<Conclusion>;
}

/** Two paths or two worlds side by side. What is the same but has another value stands on both sides. */
export function compare(a: Trail, b: Trail): Comparison {
  return {
    slips: sides(a.slips, b.slips, ({ trace, place }) => `${trace.id} ${place}`),
    threads: sides(a.threads, b.threads, threadId),
    conclusions: sides(
      a.unmerged,
      b.unmerged,
      ({ rule, holder, about, value }) => `${rule} ${holder} ${about} ${value}`,
    ),
  };
}

function threadId({ key, value, traces }: Thread): string {
  return `${key} ${value} ${traces.join(" ")}`;
}

function sides<Item>(
  a: readonly Item[],
  b: readonly Item[],
  idOf: (item: Item) => string,
): Sides<Item> {
  const inA = new Set(a.map(idOf));
  const inB = new Set(b.map(idOf));
  return {
    onlyA: a.filter((item) => !inB.has(idOf(item))),
    onlyB: b.filter((item) => !inA.has(idOf(item))),
    both: a.filter((item) => inB.has(idOf(item))),
  };
}
