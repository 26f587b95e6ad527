import type { KeyValueId, TraceId } from "../model/id.ts";
import { Groups } from "./groups.ts";
import type { HolderReading } from "./holder-reading.ts";
import type { Hub } from "./hub.ts";
import type { Entry } from "../model/entries.ts";
import type { Reading } from "./reading.ts";

/** Per key value the records it ties for some holder on some day, as disjoint groups by name. */
export type TiedGroups = ReadonlyMap<KeyValueId, ReadonlyMap<TraceId, string>>;

/** Who is tied to whom by each key value alone; groups that share a record are one. */
export function tiedGroups(reading: Reading): TiedGroups {
  const tied = new Map<KeyValueId, Groups>();
  const members = new Map<KeyValueId, Set<TraceId>>();
  for (const holder of reading.holders.values()) {
    for (const { value, traces } of groupsOf(holder)) {
      const groups = tied.get(value) ?? new Groups();
      tied.set(value, groups);
      groups.join(traces);
      const ids = members.get(value) ?? new Set<TraceId>();
      members.set(value, ids);
      for (const id of traces) ids.add(id);
    }
  }
  return new Map(
    [...members].map(([value, ids]) => [
      value,
      new Map([...ids].map((id) => [id, tied.get(value)?.of(id) ?? id])),
    ]),
  );
}

interface Met {
  /** The first day on which something that carries the value is kept. */
  keptFrom: number;
  readonly kept: Set<TraceId>;
  readonly byDay: Map<number, Set<TraceId>>;
}

/** One holder's groups of two or more: what is kept, with what is there on a later day only. */
function groupsOf(holder: HolderReading): { value: KeyValueId; traces: TraceId[] }[] {
  const hubs = new Map<Hub, Met>();
  const meet = ({ trace, parties }: Entry, put: (met: Met) => void): void => {
    for (const key of parties.flat()) {
      const hub = holder.hubs.of(trace, key);
      if (!hub) continue;
      let met = hubs.get(hub);
      if (!met) {
        met = { keptFrom: Infinity, kept: new Set<TraceId>(), byDay: new Map() };
        hubs.set(hub, met);
      }
      put(met);
    }
  };
  const { kept, fleeting } = holder.held;
  for (const entry of kept) {
    meet(entry, (met) => {
      met.kept.add(entry.trace.id);
      met.keptFrom = Math.min(met.keptFrom, entry.trace.day);
    });
  }
  for (const entry of [...fleeting.values()].flat()) {
    const { trace } = entry;
    meet(entry, ({ byDay }) => {
      byDay.set(trace.day, (byDay.get(trace.day) ?? new Set()).add(trace.id));
    });
  }
  return [...hubs].flatMap(
    ([
      {
        facts: { value },
      },
      { kept: all, keptFrom, byDay },
    ]) => {
      const later = [...byDay].filter(([day]) => day >= keptFrom).flatMap(([, ids]) => [...ids]);
      const alone = [...byDay].filter(([day]) => day < keptFrom).map(([, ids]) => [...ids]);
      return [[...all, ...later], ...alone]
        .filter((traces) => traces.length > 1)
        .map((traces) => ({ value, traces }));
    },
  );
}
