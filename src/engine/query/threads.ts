import type { KeyValueId, TraceId } from "../model/id.ts";
import type { Value } from "../model/value.ts";
import type { Reading } from "../read/reading.ts";
import { tiedGroups } from "../read/tied-groups.ts";

/** Slips with the same key value that some holder has (or could have) together: one line in the picture. */
export interface Thread {
  readonly key: KeyValueId;
  readonly traces: readonly TraceId[];
  readonly value: Value;
  /** Tied only because the reader set it so. */
  readonly bySetting: boolean;
}

/** Which group each slip of one key value is in. */
type Partition = ReadonlyMap<TraceId, string>;
const nothing: Partition = new Map();

/**
 * Threads, certain ones first: what is tied as documented, what only the setting adds to it, and what
 * could be tied. Each says something that those before it do not.
 */
export function threads(low: Reading, high: Reading, documentedLow: Reading): Thread[] {
  const now = tiedGroups(low);
  const documented = documentedLow === low ? now : tiedGroups(documentedLow);
  return [...tiedGroups(high)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, could]) => {
      const tied = now.get(key) ?? nothing;
      const known = documented.get(key) ?? nothing;
      const knownGroups = groupsIn(known);
      // What power took away is no longer tied, so the documented threads are read within the present ones.
      const stillTied = knownGroups.filter((group) => isWithin(group, tied));
      const bySetting = stillTied.length === knownGroups.length;
      return [
        ...stillTied.map(thread(key, "yes", false)),
        ...groupsIn(tied)
          .filter((group) => !isWithin(group, known))
          .map(thread(key, "yes", bySetting)),
        ...groupsIn(could)
          .filter((group) => !isWithin(group, tied))
          .map(thread(key, "not-known", false)),
      ];
    });
}

const thread =
  (key: KeyValueId, value: Value, bySetting: boolean) =>
  (traces: readonly TraceId[]): Thread => ({ key, traces, value, bySetting });

/** Whether all of a group is in one group of the partition. */
function isWithin(group: readonly TraceId[], partition: Partition): boolean {
  const [first] = group;
  const name = first === undefined ? undefined : partition.get(first);
  return name !== undefined && group.every((id) => partition.get(id) === name);
}

/** Slips by id, groups by their first slip. */
function groupsIn(partition: Partition): TraceId[][] {
  const groups = new Map<string, TraceId[]>();
  for (const [id, name] of [...partition].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const group = groups.get(name);
    if (group) group.push(id);
    else groups.set(name, [id]);
  }
  return [...groups.values()];
}
