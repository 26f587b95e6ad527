import type { CheckedModel } from "./create-model.ts";
import type { AssumptionId } from "./id.ts";
import type { Need, Trace, TraceKey } from "./trace.ts";
import { KeyTable, type EntryKey, type KeyFacts } from "./key-table.ts";
import { topOf } from "./top-of.ts";
import { PatternTable, type PatternNumber } from "./patterns.ts";

/** A trace as readings use it: what the model says of its keys, its patterns; equal needs are one object. */
export interface Entry {
  readonly trace: Trace;
  readonly needs: readonly Need[];
  readonly kept: Need;
  readonly parties: readonly (readonly EntryKey[])[];
  /** A value of the company of each party that could be tied at all. */
  readonly companies: readonly KeyFacts[];
  readonly patterns: readonly PatternNumber[];
}

/** Whether a rule may speak of somebody in the company of its parties. */
export function isOurs({ companies }: Entry): boolean {
  return companies.some((facts) => topOf(facts).isOurs);
}

/** Entries: of the model's own traces each made once for all readings. */
export class EntryTable {
  readonly patterns: PatternTable;
  readonly keys: KeyTable;
  /** Keys that need nothing, by the numbers of their values: most keys do not, and records share them. */
  readonly #free: (EntryKey | undefined)[] = [];
  readonly #entries = new Map<Trace, Entry>();
  readonly #needs = {
    yes: new Map<AssumptionId, Need>(),
    no: new Map<AssumptionId, Need>(),
    open: new Map<AssumptionId, Need>(),
  };

  constructor(model: CheckedModel) {
    this.patterns = new PatternTable(model);
    this.keys = new KeyTable(model);
    const scenes = [...model.scenarios.values()].flatMap((scenario) => scenario.scenes);
    for (const { traces } of [{ traces: model.standing }, ...scenes]) {
      for (const trace of traces) this.#entries.set(trace, this.#make(trace));
    }
  }

  of(trace: Trace): Entry {
    return this.#entries.get(trace) ?? this.#make(trace);
  }

  #make(trace: Trace): Entry {
    const known = this.keys.size;
    const parties = trace.parties.map((party) => party.map(this.#keyOf));
    const companies: KeyFacts[] = [];
    for (const party of parties) {
      const company = this.keys.meet(party, known);
      if (company) companies.push(company);
    }
    return {
      trace,
      needs: trace.needs.map(this.#needOf),
      kept: this.#needOf(trace.kept),
      parties,
      companies,
      patterns: this.patterns.fitting(trace),
    };
  }

  readonly #keyOf = ({ value, needs }: TraceKey): EntryKey => {
    const facts = this.keys.of(value);
    if (needs.length > 0) return { facts, needs: needs.map(this.#needOf) };
    return (this.#free[facts.number] ??= { facts, needs });
  };

  readonly #needOf = (need: Need): Need => {
    const known = this.#needs[need.told ?? "open"];
    let one = known.get(need.assumption);
    if (!one) known.set(need.assumption, (one = need));
    return one;
  };
}

const tables = new WeakMap<CheckedModel, EntryTable>();

export function entryTableOf(model: CheckedModel): EntryTable {
  let table = tables.get(model);
  if (!table) tables.set(model, (table = new EntryTable(model)));
  return table;
}
