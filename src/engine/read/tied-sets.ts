import { askedOf, forHolder, JOINED, ONE_USER } from "../model/assumption.ts";
import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId, KeyValueId, ThingId } from "../model/id.ts";
import { parseKeyValue } from "../model/key-value.ts";
import type { KeyKind } from "../model/model.ts";
import type { Trace, TraceKey } from "../model/trace.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import type { Holds } from "./holds.ts";

/** Records of one holder tied to each other, and the key values that run through them. */
export interface TiedSet {
  readonly records: readonly Trace[];
  readonly values: ReadonlySet<KeyValueId>;
}

export interface Ties {
  readonly sets: readonly TiedSet[];
  /** Per key value the groups of records it ties; a group of one ties nothing and is left out. */
  readonly shared: ReadonlyMap<KeyValueId, readonly (readonly Trace[])[]>;
}

/**
 * The ties among one holder's records as a least fixpoint. A node is one key in one record; a hub per
 * key value and system (per key value alone where files are joined) keeps the cost of a heavy key at
 * its number of records, never its square. Keys of one party chain, a thing only if it has one user.
 */
export function tieRecords(
  model: CheckedModel,
  holder: HolderId,
  records: readonly Trace[],
  holds: Holds,
): Ties {
  const joined = holds({ assumption: askedOf(JOINED, holder) });
  const nodes = new DisjointSets();
  const uses: { node: number; record: Trace; value: KeyValueId }[] = [];
  const hubs = new Map<string, number>();
  for (const record of records) {
    for (const party of record.parties) {
      let chain: number | undefined;
      for (const key of party) {
        const kind = usableKind(model, holder, record, key, holds);
        if (!kind) continue;
        const node = nodes.add();
        uses.push({ node, record, value: key.value });
        const hubId = joined ? key.value : `${key.value} ${record.system}`;
        const hub = hubs.get(hubId) ?? nodes.add();
        hubs.set(hubId, hub);
        nodes.join(hub, node);
        if (!chains(kind, key, holds)) continue;
        if (chain !== undefined) nodes.join(chain, node);
        chain = node;
      }
    }
  }
  return { sets: collect(nodes, uses), shared: sharedBy(joined, uses) };
}

function usableKind(
  model: CheckedModel,
  holder: HolderId,
  record: Trace,
  key: TraceKey,
  holds: Holds,
): KeyKind | undefined {
  const kind = model.keyKinds.get(parseKeyValue(key.value).kind as KeyKind["id"]);
  if (!kind || kind.class === "circle") return undefined;
  if (kind.withinOneHolder === true && record.holder !== holder) return undefined;
  const met =
    kind.needs.every((question) => holds({ assumption: askedOf(question, holder) })) &&
    key.needs.every((need) => holds({ ...need, assumption: forHolder(need.assumption, holder) }));
  return met ? kind : undefined;
}

/** Whether one may arrive by this key and leave by another of the same party. */
function chains(kind: KeyKind, key: TraceKey, holds: Holds): boolean {
  if (kind.class === "person") return true;
  return holds({ assumption: askedOf(ONE_USER, parseKeyValue(key.value).owner as ThingId) });
}

function collect(
  nodes: DisjointSets,
  uses: readonly { node: number; record: Trace; value: KeyValueId }[],
): TiedSet[] {
  const sets = new Map<number, { records: Set<Trace>; values: Set<KeyValueId> }>();
  for (const { node, record, value } of uses) {
    const root = nodes.find(node);
    const set = sets.get(root) ?? { records: new Set(), values: new Set() };
    sets.set(root, set);
    set.records.add(record);
    set.values.add(value);
  }
  return [...sets.values()].map(({ records, values }) => ({ records: [...records], values }));
}

function sharedBy(
  joined: boolean,
  uses: readonly { record: Trace; value: KeyValueId }[],
): Map<KeyValueId, Trace[][]> {
  const groups = new Map<KeyValueId, Map<string, Set<Trace>>>();
  for (const { record, value } of uses) {
    const bySystem = groups.get(value) ?? new Map<string, Set<Trace>>();
    groups.set(value, bySystem);
    const at = joined ? "" : record.system;
    bySystem.set(at, (bySystem.get(at) ?? new Set()).add(record));
  }
  const shared = new Map<KeyValueId, Trace[][]>();
  for (const [value, bySystem] of groups) {
    const tied = [...bySystem.values()]
      .filter((group) => group.size > 1)
      .map((group) => [...group]);
    if (tied.length > 0) shared.set(value, tied);
  }
  return shared;
}
