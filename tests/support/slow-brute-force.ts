import {
  documentedWorld,
  parseKeyValue,
  type CheckedModel,
  type Need,
  type Trace,
  type Value,
  type World,
} from "#engine/index.ts";
import { slowReading, type SlowReading } from "./slow-reference.ts";

/** Every assumption of a footprint that neither story, claims nor the world answer, by id. */
export function openAssumptions(
  model: CheckedModel,
  traces: readonly Trace[],
  world: World = documentedWorld,
): string[] {
  const holders = [...model.holders.keys()];
  const needs: Need[] = [
    ...model.channels.flatMap((channel) => channel.needs),
    ...traces.flatMap((trace) => [...trace.needs, trace.kept]),
  ];
  const keys = traces.flatMap(({ parties }) => parties.flat());
  const ofHolders = [
    "joined",
    ...[...model.keyKinds.values()].flatMap((kind) => kind.needs),
    ...[...model.rules.values()].flatMap((rule) => rule.needs),
  ].flatMap((question) => holders.map((holder) => `${question}@${holder}`));
  const ofKeys = keys.flatMap((key) =>
    key.needs.flatMap(({ assumption }) =>
      holders.map((holder) => assumption.replace("@*", `@${holder}`)),
    ),
  );
  const ofThings = keys.map(({ value }) => parseKeyValue(value).owner);
  const asked = new Set<string>([
    ...needs.filter(({ told }) => told === undefined).map(({ assumption }) => assumption),
    ...ofHolders,
    ...ofKeys,
    ...[...model.things.keys()]
      .filter((thing) => ofThings.includes(thing))
      .map((thing) => `one-user@${thing}`),
  ]);
  const answered = new Set<string>([...model.answers.keys(), ...world.scoped.keys()]);
  return [...asked].filter((id) => !answered.has(id)).sort();
}

/** Everything said by trying every resolution of the open assumptions and every set of records. */
export class BruteForce {
  readonly open: readonly string[];
  readonly #model: CheckedModel;
  readonly #traces: readonly Trace[];
  readonly #world: World;
  readonly #resolutions: readonly (readonly string[])[];
  readonly #readings = new Map<string, SlowReading>();

  constructor(model: CheckedModel, traces: readonly Trace[], world: World) {
    this.#model = model;
    this.#traces = traces;
    this.#world = world;
    this.open = openAssumptions(model, traces, world);
    this.#resolutions = bySize(subsets(this.open));
  }

  /** The value of every fact of a kind that holds in some resolution. */
  values(kind: keyof SlowReading): Map<string, Value> {
    const times = new Map<string, number>();
    for (const granted of this.#resolutions) {
      for (const fact of this.#read(granted, this.#traces)[kind]) {
        times.set(fact, (times.get(fact) ?? 0) + 1);
      }
    }
    const isAlways = (count: number) => count === this.#resolutions.length;
    return new Map(
      [...times].map(([fact, count]) => [fact, isAlways(count) ? "yes" : "not-known"]),
    );
  }

  /** The inclusion-minimal sets of assumptions with which a conclusion follows, by size, then by id. */
  ifs(conclusion: string): (readonly string[])[] {
    const found: (readonly string[])[] = [];
    for (const granted of this.#resolutions) {
      if (found.some((some) => some.every((id) => granted.includes(id)))) continue;
      if (this.follows(conclusion, granted, this.#traces)) found.push(granted);
    }
    return found;
  }

  /** The smallest sets of records from which a conclusion follows: the first by id. */
  proof(conclusion: string, granted: readonly string[]): readonly Trace[] | undefined {
    const byId = [...this.#traces].sort((a, b) => (a.id < b.id ? -1 : 1));
    return bySize(subsets(byId)).find((records) => this.follows(conclusion, granted, records));
  }

  /** For each record of a proof how many, itself among them, could stand in its place. */
  standIns(
    conclusion: string,
    granted: readonly string[],
    records: readonly Trace[],
  ): readonly number[] {
    return records.map((record) => {
      const rest = records.filter((other) => other !== record);
      return this.#traces.filter(
        (other) => !rest.includes(other) && this.follows(conclusion, granted, [...rest, other]),
      ).length;
    });
  }

  follows(conclusion: string, granted: readonly string[], records: readonly Trace[]): boolean {
    return this.#read(granted, records).conclusions.has(conclusion);
  }

  #read(granted: readonly string[], records: readonly Trace[]): SlowReading {
    const ids = records.map(({ id }) => id).sort();
    const name = `${granted.join(" ")} | ${ids.join(" ")}`;
    let reading = this.#readings.get(name);
    if (!reading) {
      reading = slowReading(this.#model, this.#world, new Set(granted), records);
      this.#readings.set(name, reading);
    }
    return reading;
  }
}

/** All subsets, each in the order of its set; the earlier of equal size is the first by order. */
function subsets<Item>(all: readonly Item[]): Item[][] {
  const [first, ...rest] = all;
  if (first === undefined) return [[]];
  const without = subsets(rest);
  return [...without.map((some) => [first, ...some]), ...without];
}

const bySize = <Item>(sets: Item[][]): Item[][] => [...sets].sort((a, b) => a.length - b.length);
