import {
  parseKeyValue,
  type Conclusion,
  type KeyValueId,
  type Phrase,
  type Slip,
  type Thread,
  type TraceId,
  type Trail,
} from "#engine/index.ts";
import { threadState, type ThreadState } from "./thread-state.ts";

/** What two sides have alike, what only one has, and what both have but not alike. */
export interface Apart<Item> {
  readonly same: readonly Item[];
  readonly onlyA: readonly Item[];
  readonly onlyB: readonly Item[];
  readonly changed: readonly { readonly a: Item; readonly b: Item }[];
}

/** A slip on the thread of one key. */
export interface Tie {
  readonly key: KeyValueId;
  readonly trace: TraceId;
  readonly state: ThreadState;
}

export interface SideBySide {
  readonly slips: Apart<Slip>;
  readonly ties: Apart<Tie>;
  readonly findings: Apart<Conclusion>;
}

/**
 * Two trails as a reader is told of them. The engine's `compare` is exact, value by value; here a
 * thread is told by the slips on it, and a conclusion by its sentence, which is the same under any name
 * of one person, with the firmest phrase.
 */
export function sideBySide(a: Trail, b: Trail): SideBySide {
  return {
    slips: apart(
      a.slips,
      b.slips,
      ({ trace }) => trace.id,
      ({ place }) => place,
    ),
    ties: apart(
      tiesOf(a.threads),
      tiesOf(b.threads),
      ({ key, trace }) => `${key} ${trace}`,
      ({ state }) => state,
    ),
    findings: apart(toldOf(a.unmerged), toldOf(b.unmerged), sentenceOf, ({ phrase }) => phrase),
  };
}

function apart<Item>(
  a: readonly Item[],
  b: readonly Item[],
  idOf: (item: Item) => string,
  stateOf: (item: Item) => string,
): Apart<Item> {
  const inA = new Set(a.map(idOf));
  const inB = new Map(b.map((item) => [idOf(item), item]));
  const pairs = a.flatMap((item) => {
    const other = inB.get(idOf(item));
    return other === undefined ? [] : [{ a: item, b: other }];
  });
  return {
    same: pairs.filter((pair) => stateOf(pair.a) === stateOf(pair.b)).map((pair) => pair.a),
    onlyA: a.filter((item) => !inB.has(idOf(item))),
    onlyB: b.filter((item) => !inA.has(idOf(item))),
    changed: pairs.filter((pair) => stateOf(pair.a) !== stateOf(pair.b)),
  };
}

/** Threads come certain ones first: the first that a slip is on says how it is tied. */
function tiesOf(threads: readonly Thread[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const thread of threads) {
    for (const trace of thread.traces) {
      const name = `${thread.key} ${trace}`;
      if (!ties.has(name)) ties.set(name, { key: thread.key, trace, state: threadState(thread) });
    }
  }
  return [...ties.values()];
}

const firmestFirst: readonly Phrase[] = ["shows", "set-shows", "could", "set-does-not", "does-not"];

const sentenceOf = ({ rule, holder, about }: Conclusion): string =>
  `${rule} ${holder} ${parseKeyValue(about).owner}`;

function toldOf(conclusions: readonly Conclusion[]): Conclusion[] {
  const rank = ({ phrase }: Conclusion): number => firmestFirst.indexOf(phrase);
  const told = new Map<string, Conclusion>();
  for (const each of conclusions) {
    const known = told.get(sentenceOf(each));
    if (!known || rank(each) < rank(known)) told.set(sentenceOf(each), each);
  }
  return [...told.values()];
}
