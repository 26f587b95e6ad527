import { documentedWorld, type CheckedModel, type Trace } from "#engine/index.ts";
import { entryTableOf } from "#engine/model/entries.ts";
import { highReading, lowReading, type Holds } from "#engine/read/holds.ts";
import { KeyUse } from "#engine/read/key-use.ts";
import { isKept, isRecorded, reachOf } from "#engine/read/reach.ts";
import { UndirectedGraph } from "graphology";
import { countConnectedComponents } from "graphology-components";

/**
 * The obvious other way: for each holder a graph of records and key values, its connected components
 * found by a library, from the beginning each time. It does less than the engine: no story days, no
 * users of things, no rules, no conclusions.
 */
export function rebuildWithLibrary(model: CheckedModel, traces: readonly Trace[]): number {
  return [lowReading(model, documentedWorld), highReading(model, documentedWorld)]
    .map((holds) => componentsIn(model, traces, holds))
    .reduce((sum, count) => sum + count, 0);
}

function componentsIn(model: CheckedModel, traces: readonly Trace[], holds: Holds): number {
  const reach = reachOf(model, holds);
  const entries = entryTableOf(model);
  const held = traces.map((trace) => entries.of(trace)).filter((entry) => isRecorded(entry, holds));
  return [...model.holders.keys()].reduce((sum, holder) => {
    const use = new KeyUse(holder, holds);
    const graph = new UndirectedGraph();
    for (const entry of held) {
      const { trace, parties } = entry;
      const reaches = isKept(entry, holds) && reach.get(trace.holder)?.includes(holder);
      if (trace.holder !== holder && !reaches) continue;
      graph.addNode(trace.id);
      for (const key of parties.flat()) {
        if (!use.ties(trace, key)) continue;
        graph.mergeEdge(
          trace.id,
          use.joined ? key.facts.value : `${key.facts.value} ${trace.system}`,
        );
      }
    }
    return sum + countConnectedComponents(graph);
  }, 0);
}
