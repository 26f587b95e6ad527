import type { KeyValueId, TraceId } from "../model/id.ts";
import type { Value } from "../model/value.ts";
import type { HolderReading } from "../read/read-holder.ts";

/** Slips with the same key value that some holder has (or could have) together: one line in the picture. */
export interface Thread {
  readonly key: KeyValueId;
  readonly traces: readonly TraceId[];
  readonly value: Value;
  /** Tied only because the reader set it so. */
  readonly bySetting: boolean;
}

type Holdings = Iterable<HolderReading>;

/**
 * Threads, certain ones first: what is tied as documented, what only the setting adds to it, and what
 * could be tied. Each says something that those before it do not.
 */
export function threads(low: Holdings, high: Holdings, documentedLow: Holdings): Thread[] {
  const now = tiedGroups(low);
  const documented = tiedGroups(documentedLow);
  return [...tiedGroups(high)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, could]) => {
      const tied = now.get(key) ?? [];
      const known = documented.get(key) ?? [];
      const isKnown = (group: readonly TraceId[]) => within(group, known);
      return [
        // What power took away is no longer tied, so the documented threads are read within the present ones.
        ...known.filter((group) => within(group, tied)).map(thread(key, "yes", false)),
        ...tied
          .filter((group) => !isKnown(group))
          .map(
            thread(
              key,
              "yes",
              known.every((group) => within(group, tied)),
            ),
          ),
        ...could.filter((group) => !within(group, tied)).map(thread(key, "not-known", false)),
      ];
    });
}

const thread =
  (key: KeyValueId, value: Value, bySetting: boolean) =>
  (traces: readonly TraceId[]): Thread => ({ key, traces, value, bySetting });

const within = (group: readonly TraceId[], groups: readonly (readonly TraceId[])[]): boolean =>
  groups.some((other) => group.every((id) => other.includes(id)));

/** Per key value the slips it ties; groups that share a slip are one thread. */
function tiedGroups(holdings: Holdings): Map<KeyValueId, TraceId[][]> {
  const all = new Map<KeyValueId, Set<TraceId>[]>();
  for (const { shared } of holdings) {
    for (const [key, groups] of shared) {
      for (const group of groups) {
        const ids = new Set(group.map(({ id }) => id));
        const [touching, apart] = split(all.get(key) ?? [], (other) =>
          [...other].some((id) => ids.has(id)),
        );
        for (const other of touching) for (const id of other) ids.add(id);
        all.set(key, [...apart, ids]);
      }
    }
  }
  return new Map(
    [...all].map(([key, groups]) => [
      key,
      groups.map((ids) => [...ids].sort()).sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)),
    ]),
  );
}

function split<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
