import type { CheckedModel } from "../model/create-model.ts";
import type { TraceId } from "../model/id.ts";
import type { Trace } from "../model/trace.ts";
import { highReading, lowReading } from "../read/holds.ts";
import { Abilities } from "../read/abilities.ts";
import { entryTableOf, type Entry } from "../model/entries.ts";
import { Reading } from "../read/reading.ts";
import { documentedWorld, type World } from "../world/world.ts";
import { allConclusions, conclusion, type Conclusion, type Readings } from "./conclusions.ts";
import { mergeConclusions } from "./merge-conclusions.ts";
import { readSlip, type Slip } from "./slip.ts";
import { threads, type Thread } from "./threads.ts";

export interface Trail {
  readonly slips: readonly Slip[];
  readonly threads: readonly Thread[];
  /** Merged for showing; `unmerged` has every value on its own. */
  readonly conclusions: readonly Conclusion[];
  readonly unmerged: readonly Conclusion[];
}

/** What one more decision changed. */
export interface Growth {
  readonly slips: readonly Slip[];
  /** New conclusions, and those whose value or phrase changed; unmerged. */
  readonly conclusions: readonly Conclusion[];
}

/** A footprint read in a world. It grows by decisions and its world can be turned; nothing else changes it. */
export interface FootprintReading {
  /** Takes in traces, those it has already left out. Costs what they cost, not what is there. */
  readonly add: (traces: readonly Trace[]) => Growth;
  /** Reads everything again in another world. */
  readonly turn: (world: World) => void;
  readonly trail: () => Trail;
  readonly readings: () => Readings;
}

/** Reads traces in a world; the reading can grow. Never throws on a checked model. */
export function readFootprint(
  model: CheckedModel,
  traces: readonly Trace[],
  world: World,
): FootprintReading {
  const table = entryTableOf(model);
  const entries = new Map<TraceId, Entry>();
  const enter = (all: readonly Trace[]): Entry[] =>
    all.flatMap((trace) => {
      if (entries.has(trace.id)) return [];
      const entry = table.of(trace);
      entries.set(trace.id, entry);
      return [entry];
    });
  const read = (at: World): Readings => ({
    low: filled(new Reading(new Abilities(model, lowReading(model, at))), [...entries.values()]),
    high: filled(new Reading(new Abilities(model, highReading(model, at))), [...entries.values()]),
  });

  /** Whether a finding new in this reading changes what is told: of the documented world only a phrase. */
  const isTold = (reading: Reading, { value }: Conclusion): boolean =>
    reading === now.low ||
    reading === now.high ||
    value === (reading === documented.low ? "yes" : "no");

  enter(traces);
  let present = world;
  const documented = read(documentedWorld);
  let now = world === documentedWorld ? documented : read(world);

  return {
    add: (more) => {
      const added = enter(more);
      const all = new Set([documented.low, documented.high, now.low, now.high]);
      const changed = new Map<string, Conclusion>();
      const grown = [...all].map((reading) => ({ reading, found: reading.add(added) }));
      for (const { reading, found } of grown) {
        for (const [holder, findings] of found) {
          for (const finding of findings) {
            const each = conclusion(holder, finding, now, documented);
            if (isTold(reading, each)) changed.set(`${each.rule} ${holder} ${each.about}`, each);
          }
        }
      }
      return {
        slips: added.map(({ trace }) => readSlip(model, present, trace)),
        conclusions: [...changed.values()],
      };
    },
    turn: (other) => {
      present = other;
      now = other === documentedWorld ? documented : read(other);
    },
    trail: () => {
      const unmerged = allConclusions(model, now, documented);
      return {
        slips: [...entries.values()].map(({ trace }) => readSlip(model, present, trace)),
        threads: threads(now.low, now.high, documented.low),
        conclusions: mergeConclusions(model, unmerged, now.high),
        unmerged,
      };
    },
    readings: () => now,
  };
}

function filled(reading: Reading, entries: readonly Entry[]): Reading {
  reading.add(entries);
  return reading;
}
