import { askedOf } from "../model/assumption.ts";
import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId, KeyKindId, KeyValueId, RuleId } from "../model/id.ts";
import { keyKindOf } from "../model/key-value.ts";
import type { Rule } from "../model/model.ts";
import type { Holds } from "./holds.ts";
import { Groups } from "./groups.ts";
import { KeyUse } from "./key-use.ts";
import { matchRule } from "./match-rule.ts";
import type { Entry, PatternTable } from "./patterns.ts";
import type { Summary } from "./summary.ts";
import { summaryOf, TiedSets, type TiedSet } from "./tied-sets.ts";
import { tiesOfDay } from "./ties-of-day.ts";

/** What a rule says of one key value. */
export interface Finding {
  readonly rule: RuleId;
  readonly about: KeyValueId;
}

/** A record that came to a holder: kept, or there on its day only. */
export interface Arrival {
  readonly entry: Entry;
  readonly kept: boolean;
}

export const findingId = (rule: RuleId, about: KeyValueId): string => `${rule} ${about}`;

/**
 * What one holder has and could find out in one reading, growing as records come. On a story day he
 * reads all that came to him that day and, of earlier days, what was kept.
 */
export class HolderReading {
  readonly use: KeyUse;
  readonly #model: CheckedModel;
  readonly #table: PatternTable;
  readonly #rules: readonly Rule[];
  #kept: TiedSets;
  #keptEntries: Entry[] = [];
  /** Records that are there on their day only, by day. */
  #fleeting = new Map<number, Entry[]>();
  #lastDay = 0;
  readonly #findings = new Map<string, Finding>();
  readonly #together = new Groups();
  /** How many subjects of a set each rule has spoken of: nothing is found twice. */
  #told = new WeakMap<TiedSet, Map<RuleId, number>>();

  constructor(model: CheckedModel, table: PatternTable, holder: HolderId, holds: Holds) {
    this.#model = model;
    this.#table = table;
    this.use = new KeyUse(holder, holds);
    this.#kept = new TiedSets(this.use);
    this.#rules = [...model.rules.values()].filter(({ needs }) =>
      needs.every((question) => holds({ assumption: askedOf(question, holder) })),
    );
  }

  /** Takes in records, in any order; gives back what they newly let him find out. */
  add(arrivals: readonly Arrival[]): readonly Finding[] {
    const found: Finding[] = [];
    if (this.#wouldChangeAnEarlierDay(arrivals)) this.#readAgainWith(arrivals, found);
    else this.#readOn(arrivals, found);
    return found;
  }

  /** By `findingId`. */
  get findings(): ReadonlyMap<string, Finding> {
    return this.#findings;
  }

  /** The same for all findings of one rule that came of one tied set. */
  groupOf(finding: string): string {
    return this.#together.of(finding);
  }

  /** What is kept, and what is there on its day only, by day. */
  get held(): {
    readonly kept: readonly Entry[];
    readonly fleeting: ReadonlyMap<number, readonly Entry[]>;
  } {
    return { kept: this.#keptEntries, fleeting: this.#fleeting };
  }

  /** Every record he has on some day. */
  get allHeld(): readonly Entry[] {
    return [...this.#keptEntries, ...[...this.#fleeting.values()].flat()];
  }

  /** The tied sets of the last day: what is kept, and over it what is there that day only. */
  setsAtTheEnd(): readonly (readonly Entry[])[] {
    const lastDays = tiesOfDay(this.use, this.#kept, this.#fleeting.get(this.#lastDay) ?? []);
    const poured = new Set(lastDays.flatMap(({ kept }) => kept));
    return [
      ...lastDays.map((set) => set.entries()),
      ...[...this.#kept.all()].filter((set) => !poured.has(set)).map(({ entries }) => entries),
    ].map((entries) => [...new Set(entries)]);
  }

  /** Every record that could have a part in a conclusion about this, on whatever day. */
  couldMatterTo(about: KeyValueId): ReadonlySet<Entry> {
    // What is kept at the end holds all that was kept on any day before it.
    const sets = [...this.#fleeting.values()].flatMap((entries) =>
      tiesOfDay(this.use, this.#kept, entries),
    );
    const kept = [...this.#kept.all()].filter(({ subjects }) => subjects.includes(about));
    return new Set([
      ...kept.flatMap(({ entries }) => entries),
      ...sets.flatMap((set) => (set.subjects.includes(about) ? set.entries() : [])),
    ]);
  }

  #wouldChangeAnEarlierDay(arrivals: readonly Arrival[]): boolean {
    return arrivals.some(({ entry, kept }) => {
      const { day } = entry.trace;
      if (day >= this.#lastDay) return false;
      return (
        !kept || [...this.#fleeting.keys()].some((each) => each >= day && each < this.#lastDay)
      );
    });
  }

  #readAgainWith(arrivals: readonly Arrival[], found: Finding[]): void {
    const before = [
      ...this.#keptEntries.map((entry) => ({ entry, kept: true })),
      ...[...this.#fleeting.values()].flat().map((entry) => ({ entry, kept: false })),
    ];
    this.#kept = new TiedSets(this.use);
    this.#keptEntries = [];
    this.#fleeting = new Map();
    this.#lastDay = 0;
    this.#told = new WeakMap();
    // What was found stays found: more records never take a conclusion away.
    this.#readOn([...before, ...arrivals], found);
  }

  /** Reads day by day: ties first, then what follows from them. */
  #readOn(arrivals: readonly Arrival[], found: Finding[]): void {
    const touched = new Set<TiedSet>();
    for (const [day, ofDay] of byDay(arrivals, this.#lastDay)) {
      const fleeting = this.#fleeting.get(day) ?? [];
      for (const { entry, kept } of ofDay) {
        if (kept) {
          this.#keptEntries.push(entry);
          for (const set of this.#kept.add(entry)) if (set.subjects.length > 0) touched.add(set);
        } else if (day > 0) fleeting.push(entry);
      }
      if (fleeting.length > 0) {
        this.#fleeting.set(day, fleeting);
        for (const { parts, subjects } of tiesOfDay(this.use, this.#kept, fleeting)) {
          this.#find(subjects, () => parts, new Map(), found);
        }
      }
      this.#lastDay = Math.max(this.#lastDay, day);
    }
    for (const set of touched) {
      const told = this.#told.get(set) ?? new Map<RuleId, number>();
      this.#told.set(set, told);
      this.#find(set.subjects, () => [summaryOf(set)], told, found);
    }
  }

  #find(
    subjects: readonly KeyValueId[],
    parts: () => readonly Summary[],
    told: Map<RuleId, number>,
    found: Finding[],
  ): void {
    if (subjects.length === 0) return;
    const follow = new Set<RuleId>();
    const kinds = subjects.map(keyKindOf);
    for (const rule of this.#rules) {
      const abouts = subjects.filter((_, index) => rule.about.includes(kinds[index] as KeyKindId));
      if (abouts.length === 0 || !rule.earlier.every((id) => follow.has(id))) continue;
      const spoken = told.get(rule.id) ?? 0;
      if (spoken === 0 && !matchRule(this.#model, this.#table, rule, parts())) continue;
      follow.add(rule.id);
      if (spoken === subjects.length) continue;
      told.set(rule.id, subjects.length);
      for (const about of abouts) {
        const id = findingId(rule.id, about);
        if (this.#findings.has(id)) continue;
        const finding = { rule: rule.id, about };
        this.#findings.set(id, finding);
        found.push(finding);
      }
      this.#together.join(abouts.map((about) => findingId(rule.id, about)));
    }
  }
}

/** Arrivals by story day, earliest first; the last day is read again where something comes before it. */
function byDay(arrivals: readonly Arrival[], lastDay: number): [number, Arrival[]][] {
  const days = new Map<number, Arrival[]>();
  for (const arrival of arrivals) {
    const { day } = arrival.entry.trace;
    const ofDay = days.get(day);
    if (ofDay) ofDay.push(arrival);
    else days.set(day, [arrival]);
  }
  if (!days.has(lastDay) && [...days.keys()].some((day) => day < lastDay)) days.set(lastDay, []);
  return [...days].sort(([a], [b]) => a - b);
}
