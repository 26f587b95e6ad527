import {
  keyKindOf,
  whatJoins,
  why,
  type AssumptionId,
  type CheckedModel,
  type HolderId,
  type KeyValueId,
  type Slip,
  type Trace,
} from "#engine/index.ts";
import type { TrailView } from "./trail-view.ts";
import { unlikeTraces } from "./unlike-traces.ts";

/** Something that may be so, or a slip that might have been there: would it join the two piles? */
export type JoinOption =
  | { readonly kind: "answer"; readonly id: AssumptionId; readonly joins: boolean }
  | { readonly kind: "slip"; readonly id: string; readonly trace: Trace; readonly joins: boolean };

/** Two piles of one holder that one answer or one slip would join. */
export interface JoinPuzzle {
  readonly holder: HolderId;
  readonly piles: readonly [readonly Trace[], readonly Trace[]];
  /** The strongest of what is the same in both; null where only what lies between ties them. */
  readonly same: KeyValueId | null;
  readonly options: readonly JoinOption[];
}

const MOST_OPTIONS = 4;
const MOST_RIGHT = 2;

/** Every pair of piles that one thing would join, the holders in the model's order. */
export function joinPuzzles(view: TrailView): JoinPuzzle[] {
  const { model, world } = view;
  const traces = unlikeTraces(view.traces);
  const byId = new Map(traces.map((trace) => [trace.id, trace]));
  const having = reachedFrom(model, traces);
  return [...model.holders.keys()].flatMap((holder) => {
    if (!having.has(holder)) return [];
    const { groups, answers, records } = whatJoins(model, traces, world, holder);
    const pairs = new Map<string, JoinOption[]>();
    const note = (pair: readonly number[], option: JoinOption): void => {
      const name = pair.slice(0, 2).join(" ");
      pairs.set(name, [...(pairs.get(name) ?? []), option]);
    };
    for (const { by, groups: pair } of answers) note(pair, { kind: "answer", id: by, joins: true });
    for (const { by, groups: pair } of records) {
      note(pair, { kind: "slip", id: by.id, trace: by, joins: true });
    }
    return [...pairs].flatMap(([name, right]) => {
      const [a = [], b = []] = name
        .split(" ")
        .map((index) => (groups[Number(index)] ?? []).flatMap((id) => byId.get(id) ?? []));
      const options = [
        ...right.slice(0, MOST_RIGHT),
        ...notJoining(view, traces, holder, [...a, ...b], right),
      ].slice(0, MOST_OPTIONS);
      return [
        {
          holder,
          piles: [a, b] as const,
          same: sameIn(model, a, b),
          // In the order of their names, so that none stands out by its place.
          options: options.sort((one, other) => (one.id < other.id ? -1 : 1)),
        },
      ];
    });
  });
}

/** Other open questions about these slips: as likely to be the one, as far as one can tell. */
function notJoining(
  { model, world, slips, trail }: TrailView,
  traces: readonly Trace[],
  holder: HolderId,
  piles: readonly Trace[],
  right: readonly JoinOption[],
): JoinOption[] {
  const inPiles = new Set(piles.map(({ id }) => id));
  const ofPiles = ({ trace }: Slip): boolean => inPiles.has(trace.id);
  const open = new Set<AssumptionId>();
  for (const target of trail.unmerged) {
    if (target.holder !== holder || target.value !== "not-known") continue;
    for (const { assumptions } of why(model, traces, world, target).ifs) {
      for (const id of assumptions) open.add(id);
    }
  }
  for (const { answers } of slips.filter(ofPiles)) {
    for (const id of [...answers.kept.open, ...answers.looked.open]) open.add(id);
  }
  const known = new Set(right.map(({ id }) => id));
  return [...open]
    .filter((id) => !known.has(id))
    .map((id) => ({ kind: "answer", id, joins: false }) as const);
}

/** Whoever has a slip, and whomever what he has could be passed on to. */
function reachedFrom(model: CheckedModel, traces: readonly Trace[]): ReadonlySet<HolderId> {
  const reached = new Set(traces.map(({ holder }) => holder));
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const { from, to } of model.channels) if (reached.has(from)) reached.add(to);
  }
  return reached;
}

function sameIn(model: CheckedModel, a: readonly Trace[], b: readonly Trace[]): KeyValueId | null {
  const valuesOf = (pile: readonly Trace[]) =>
    new Set(pile.flatMap(({ parties }) => parties.flat().map(({ value }) => value)));
  const others = valuesOf(b);
  const shared = [...valuesOf(a)].filter((value) => others.has(value));
  const kinds = [...model.keyKinds.values()].filter((kind) => kind.class !== "circle");
  return kinds.flatMap(({ id }) => shared.filter((value) => keyKindOf(value) === id))[0] ?? null;
}
