import {
  JOINED,
  ONE_USER,
  POWER,
  parseAssumption,
  parseKeyValue,
  questionOf,
  type AssumptionId,
  type CheckedModel,
  type HolderId,
  type KeyValueId,
  type Need,
  type Trace,
  type World,
} from "#engine/index.ts";
import { conclusionsOf } from "./slow-rules.ts";

/** What follows once every assumption is answered; each fact is a line of words. */
export interface SlowReading {
  /** `rule holder about` */
  readonly conclusions: ReadonlySet<string>;
  /** `key: one other`, also where records between them tie the two. */
  readonly ties: ReadonlySet<string>;
  /** `holder trace`: on some story day he has it. */
  readonly held: ReadonlySet<string>;
  /** `recorded trace`, `kept trace` */
  readonly slips: ReadonlySet<string>;
}

/** A key on a record that a holder can use. */
export interface Seat {
  readonly record: Trace;
  readonly party: number;
  readonly value: KeyValueId;
}

export interface Everything {
  readonly model: CheckedModel;
  readonly isSo: (need: { readonly assumption: string; readonly told?: Need["told"] }) => boolean;
}

/**
 * The plain meaning of the model, slow and short: of the open assumptions exactly `granted` are so;
 * every holder is read on every day, every pair of keys and every combination of records is tried.
 */
export function slowReading(
  model: CheckedModel,
  world: World,
  granted: ReadonlySet<string>,
  traces: readonly Trace[],
): SlowReading {
  const all: Everything = {
    model,
    isSo: ({ assumption, told }) => {
      const id = assumption as AssumptionId;
      const set = world.scoped.get(id) ?? world.dials.get(questionOf(id));
      if (told) return told === "yes" && !(questionOf(id) === POWER && set === "no");
      return (
        (model.answers.get(id)?.value ?? set ?? (granted.has(assumption) ? "yes" : "no")) === "yes"
      );
    },
  };
  const conclusions = new Set<string>();
  const ties = new Set<string>();
  const held = new Set<string>();
  const isRecorded = (trace: Trace) => trace.needs.every(all.isSo);
  for (let day = 1; day <= Math.max(1, ...traces.map((trace) => trace.day)); day++) {
    for (const holder of model.holders.keys()) {
      const sources = whoReach(all, holder);
      const has = traces.filter((trace) => {
        if (!isRecorded(trace) || trace.day > day) return false;
        if (trace.holder === holder && trace.day === day) return true;
        return all.isSo(trace.kept) && sources.has(trace.holder);
      });
      for (const { id } of has) held.add(`${holder} ${id}`);
      const seats = seatsOf(all, holder, has);
      for (const pair of tiedPairs(all, holder, seats)) ties.add(pair);
      for (const group of groupsOf(all, holder, seats)) {
        for (const told of conclusionsOf(all, holder, group)) conclusions.add(told);
      }
    }
  }
  const slips = traces.flatMap((trace) => [
    ...(isRecorded(trace) ? [`recorded ${trace.id}`] : []),
    ...(all.isSo(trace.kept) ? [`kept ${trace.id}`] : []),
  ]);
  return { conclusions, ties: closed(ties), held, slips: new Set(slips) };
}

/** The holder himself and all whose kept records come to him over channels. */
function whoReach({ model, isSo }: Everything, holder: HolderId): Set<HolderId> {
  const sources = new Set([holder]);
  for (let before = 0; before < sources.size;) {
    before = sources.size;
    for (const { from, to, needs } of model.channels) {
      if (sources.has(to) && needs.every(isSo)) sources.add(from);
    }
  }
  return sources;
}

function seatsOf({ model, isSo }: Everything, holder: HolderId, has: readonly Trace[]): Seat[] {
  const ofHolder = (assumption: string) =>
    parseAssumption(assumption).scope[0] === "*"
      ? `${parseAssumption(assumption).question}@${holder}`
      : assumption;
  return has.flatMap((record) =>
    record.parties.flatMap((keys, party) =>
      keys.flatMap(({ value, needs }) => {
        const kind = [...model.keyKinds.values()].find(
          ({ id }) => id === parseKeyValue(value).kind,
        );
        const usable =
          kind !== undefined &&
          kind.class !== "circle" &&
          kind.needs.every((question) => isSo({ assumption: `${question}@${holder}` })) &&
          needs.every((need) => isSo({ ...need, assumption: ofHolder(need.assumption) })) &&
          (!kind.withinOneHolder || record.holder === holder);
        return usable ? [{ record, party, value }] : [];
      }),
    ),
  );
}

const isTied = ({ isSo }: Everything, holder: HolderId, one: Seat, other: Seat): boolean =>
  one.value === other.value &&
  (one.record.system === other.record.system || isSo({ assumption: `${JOINED}@${holder}` }));

function tiedPairs(all: Everything, holder: HolderId, seats: readonly Seat[]): string[] {
  return seats.flatMap((one) =>
    seats.flatMap((other) =>
      one.record !== other.record && isTied(all, holder, one, other)
        ? [`${one.value}: ${one.record.id} ${other.record.id}`]
        : [],
    ),
  );
}

/** Adds pairs that a third record brings together, until nothing is added. */
function closed(pairs: ReadonlySet<string>): Set<string> {
  const all = new Set(pairs);
  for (let before = 0; before < all.size;) {
    before = all.size;
    for (const one of [...all]) {
      const [key, from, by] = one.split(" ");
      for (const other of [...all]) {
        const [otherKey, at, to] = other.split(" ");
        if (key === otherKey && by === at && from !== to) all.add(`${key} ${from} ${to}`);
      }
    }
  }
  return all;
}

/** Seats that hang together: each takes on the lower name of a neighbour until nothing changes. */
function groupsOf(all: Everything, holder: HolderId, seats: readonly Seat[]): Seat[][] {
  const oneUser = ({ value }: Seat): boolean => {
    const { kind, owner } = parseKeyValue(value);
    const isPerson = [...all.model.keyKinds.values()].some(
      (each) => each.id === kind && each.class === "person",
    );
    return isPerson || all.isSo({ assumption: `${ONE_USER}@${owner}` });
  };
  const areNeighbours = (one: Seat, other: Seat): boolean =>
    isTied(all, holder, one, other) ||
    (one.record === other.record && one.party === other.party && oneUser(one) && oneUser(other));
  const names = seats.map((_, index) => index);
  for (let changed = true; changed;) {
    changed = false;
    seats.forEach((one, a) =>
      seats.forEach((other, b) => {
        if (names[a] === names[b] || !areNeighbours(one, other)) return;
        changed = true;
        names[a] = names[b] = Math.min(names[a] ?? 0, names[b] ?? 0);
      }),
    );
  }
  return [...new Set(names)].map((name) => seats.filter((_, index) => names[index] === name));
}
