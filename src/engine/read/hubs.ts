import type { SystemId } from "../model/id.ts";
import type { Trace } from "../model/trace.ts";
import { newHub, type Hub } from "./hub.ts";
import type { EntryKey } from "../model/key-table.ts";
import type { KeyUse } from "./key-use.ts";

/** Where the keys of one holder's records meet their like. */
export class Hubs {
  readonly #use: KeyUse;
  /** By system, under null where files are joined; then by the numbers of the values. */
  readonly #hubs = new Map<SystemId | null, (Hub | undefined)[]>();

  constructor(use: KeyUse) {
    this.#use = use;
  }

  /** Where this key of this record meets its like; undefined where it ties nothing. */
  of(record: Trace, key: EntryKey): Hub | undefined {
    if (!this.#use.ties(record, key)) return undefined;
    const { facts } = key;
    const where = this.#use.joined ? null : record.system;
    let hubs = this.#hubs.get(where);
    if (!hubs) this.#hubs.set(where, (hubs = []));
    return (hubs[facts.number] ??= newHub(facts, this.#use.chains(facts)));
  }

  all(): readonly Hub[] {
    return [...this.#hubs.values()].flat().filter((hub) => hub !== undefined);
  }
}
