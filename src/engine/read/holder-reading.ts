import { topOf } from "../model/top-of.ts";
import type { CheckedModel } from "../model/create-model.ts";
import type { KeyValueId } from "../model/id.ts";
import type { HolderAbilities } from "./abilities.ts";
import { isOurs, type Entry } from "../model/entries.ts";
import { followsFrom } from "./follows.ts";
import { Findings, type Finding } from "./findings.ts";
import type { Hub } from "./hub.ts";
import { Hubs } from "./hubs.ts";
import type { KeyFacts } from "../model/key-table.ts";
import type { KeyUse } from "./key-use.ts";
import { tie } from "./tie.ts";
import { entriesOf, subjectsOf, tiesOfDay, type TiedSet } from "./ties-of-day.ts";

/**
 * What one holder has and could find out in one reading, growing as records come. On a story day he
 * reads all that came to him that day and, of earlier days, what was kept.
 */
export class HolderReading {
  readonly findings = new Findings();
  readonly #model: CheckedModel;
  readonly #abilities: HolderAbilities;
  #hubs: Hubs;
  #kept: Entry[] = [];
  /** Records that are there on their day only, by day. */
  #fleeting = new Map<number, Entry[]>();
  #lastDay = 0;
  /** Whether something came on the last day, or before it, since that day was read. */
  #isDayOpen = false;
  /** Whether something came that a day already read would have been read with. */
  #isStale = false;
  /** How many findings were given back already. */
  #told = 0;
  /** Kept sets that something came to since rules were asked of them. */
  readonly #touched = new Set<Hub>();

  constructor(model: CheckedModel, abilities: HolderAbilities) {
    this.#model = model;
    this.#abilities = abilities;
    this.#hubs = new Hubs(abilities.keys);
  }

  /** How he can use the keys of his records. */
  get keys(): KeyUse {
    return this.#abilities.keys;
  }

  /** Where those of his records that were tied meet. */
  get hubs(): Hubs {
    return this.#hubs;
  }

  /** Takes in one record; between two calls of `settle` they come in the order of their days. */
  take(entry: Entry, isKept: boolean, ours: boolean): void {
    const { day } = entry.trace;
    if (isKept) this.#kept.push(entry);
    else if (day > 0) {
      const ofDay = this.#fleeting.get(day);
      if (ofDay) ofDay.push(entry);
      else this.#fleeting.set(day, [entry]);
    } else return;
    if (day < this.#lastDay) this.#isStale ||= !isKept || this.#hasFleeting(day, this.#lastDay);
    if (this.#isStale) return;
    if (day > this.#lastDay) {
      this.#closeDay();
      this.#lastDay = day;
    }
    this.#isDayOpen = true;
    if (isKept && ours) tie(this.#hubs, entry, this.#touched);
  }

  /** Reads what was taken in, or everything again; gives back what he newly can find out. */
  settle(again: boolean): readonly Finding[] {
    if (again || this.#isStale) this.#takeAgain();
    this.#closeDay();
    for (const set of new Set([...this.#touched].map(topOf))) {
      this.#find({ hubs: [set], entries: [] });
    }
    this.#touched.clear();
    const before = this.#told;
    this.#told = this.findings.all.length;
    return this.findings.all.slice(before);
  }

  /** What is kept, and what is there on its day only, by day. */
  get held(): {
    readonly kept: readonly Entry[];
    readonly fleeting: ReadonlyMap<number, readonly Entry[]>;
  } {
    return { kept: this.#kept, fleeting: this.#fleeting };
  }

  /** Every record he has on some day. */
  get allHeld(): readonly Entry[] {
    return [...this.#kept, ...[...this.#fleeting.values()].flat()];
  }

  /** The tied sets of the last day, strangers' too: what is kept, and over it what is there that day only. */
  setsAtTheEnd(): readonly (readonly Entry[])[] {
    const hubs = new Hubs(this.#abilities.keys);
    for (const entry of this.#kept) tie(hubs, entry, new Set());
    const lastDays = [...tiesOfDay(hubs, this.#fleeting.get(this.#lastDay) ?? [])];
    const met = new Set(lastDays.flatMap(({ hubs }) => hubs));
    return [
      ...lastDays.map(entriesOf),
      ...hubs
        .all()
        .filter((hub) => !met.has(hub))
        .map(({ entries }) => entries),
    ].filter((entries) => entries.length > 0);
  }

  /** Every record that could have a part in a conclusion about this, on whatever day. */
  couldMatterTo(about: KeyValueId): ReadonlySet<Entry> {
    const isAbout = (subjects: readonly KeyFacts[]) =>
      subjects.some(({ value }) => value === about);
    // What is kept at the end holds all that was kept on any day before it.
    const sets = [...this.#fleeting.values()].flatMap((entries) => [
      ...tiesOfDay(this.#hubs, entries),
    ]);
    return new Set([
      ...this.#hubs.all().flatMap(({ subjects, entries }) => (isAbout(subjects) ? entries : [])),
      ...sets.flatMap((set) => (isAbout(subjectsOf(set)) ? entriesOf(set) : [])),
    ]);
  }

  #hasFleeting(from: number, until: number): boolean {
    return [...this.#fleeting.keys()].some((day) => day >= from && day < until);
  }

  /** What was found stays found: more records never take a conclusion away. */
  #takeAgain(): void {
    const kept = new Set(this.#kept);
    const all = [...this.allHeld].sort((a, b) => a.trace.day - b.trace.day);
    this.#hubs = new Hubs(this.#abilities.keys);
    this.#kept = [];
    this.#fleeting = new Map();
    this.#lastDay = 0;
    this.#isStale = false;
    this.#touched.clear();
    for (const entry of all) this.take(entry, kept.has(entry), isOurs(entry));
  }

  /** Reads the last day: ties first, then what follows from them. */
  #closeDay(): void {
    const fleeting = this.#fleeting.get(this.#lastDay);
    if (this.#isDayOpen && fleeting) {
      const ours = fleeting.filter(isOurs);
      for (const set of tiesOfDay(this.#hubs, ours)) {
        this.#find(set);
      }
    }
    this.#isDayOpen = false;
  }

  /** Rules are asked only where their answer would say something new. */
  #find(set: TiedSet): void {
    const about = set.hubs.filter(({ subjects }) => subjects.length > 0);
    const [only] = about;
    if (!only) return;
    const follows = followsFrom(this.#model, this.#abilities.rules, set);
    for (const id of this.#abilities.rules.keys()) {
      if ((about.length === 1 && only.told.has(id)) || !follows(id)) continue;
      this.findings.add(
        id,
        subjectsOf(set).flatMap(({ rules, value }) => (rules.has(id) ? [value] : [])),
      );
      for (const { told } of about) told.add(id);
    }
  }
}
