import type { CheckedModel } from "../model/create-model.ts";
import type { HolderId, KeyValueId, RuleId } from "../model/id.ts";
import type { Trace } from "../model/trace.ts";
import { fromReadings, type Value } from "../model/value.ts";
import { highReading, lowReading, type Holds } from "../read/holds.ts";
import { readHolder, type HolderReading } from "../read/read-holder.ts";
import { documentedWorld, type World } from "../world/world.ts";
import { fourQuestions, slipPlace, type FourAnswers, type SlipPlace } from "./four-questions.ts";
import { threads, type Thread } from "./threads.ts";
import { mergeConclusions } from "./merge-conclusions.ts";

export interface Slip {
  readonly trace: Trace;
  readonly standing: boolean;
  readonly answers: FourAnswers;
  readonly place: SlipPlace;
}

/** Which sentence a value is told with; each names who knows. */
export type Phrase = "shows" | "set-shows" | "could" | "set-does-not" | "does-not";

export interface Conclusion {
  readonly rule: RuleId;
  readonly holder: HolderId;
  readonly about: KeyValueId;
  readonly value: Value;
  readonly phrase: Phrase;
  /** A stronger name that the same records could reach, where there is one. */
  readonly couldReach: KeyValueId | null;
}

export interface Trail {
  readonly slips: readonly Slip[];
  readonly threads: readonly Thread[];
  /** Merged for showing; `unmerged` has every value on its own. */
  readonly conclusions: readonly Conclusion[];
  readonly unmerged: readonly Conclusion[];
}

/** A footprint read in a world: its slips, threads and conclusions with their exact values. */
export function trail(model: CheckedModel, traces: readonly Trace[], world: World): Trail {
  const readings = readBoth(model, traces, world);
  const documented =
    world === documentedWorld ? readings : readBoth(model, traces, documentedWorld);
  const unmerged = conclusions(model, readings, documented);
  return {
    slips: traces.map((trace) => {
      const answers = fourQuestions(model, world, trace);
      return { trace, standing: trace.day === 0, answers, place: slipPlace(answers) };
    }),
    threads: threads(readings.low.values(), readings.high.values(), documented.low.values()),
    conclusions: mergeConclusions(model, unmerged, (holder) => readings.high.get(holder)),
    unmerged,
  };
}

type Reading = ReadonlyMap<HolderId, HolderReading>;
interface Readings {
  readonly low: Reading;
  readonly high: Reading;
}

function readBoth(model: CheckedModel, traces: readonly Trace[], world: World): Readings {
  const readAll = (holds: Holds): Reading =>
    new Map(
      [...model.holders.keys()].map((id) => [id, readHolder(model, traces, id, holds)] as const),
    );
  return { low: readAll(lowReading(model, world)), high: readAll(highReading(model, world)) };
}

function conclusions(model: CheckedModel, now: Readings, documented: Readings): Conclusion[] {
  const all: Conclusion[] = [];
  for (const holder of model.holders.keys()) {
    const value = (readings: Readings, id: string): Value =>
      fromReadings(
        readings.low.get(holder)?.findings.has(id) ?? false,
        readings.high.get(holder)?.findings.has(id) ?? false,
      );
    const found = new Map([
      ...(documented.high.get(holder)?.findings ?? []),
      ...(now.high.get(holder)?.findings ?? []),
    ]);
    for (const [id, { rule, about }] of found) {
      const current = value(now, id);
      const phrase = phraseFor(current, value(documented, id));
      all.push({ rule, holder, about, value: current, phrase, couldReach: null });
    }
  }
  return all;
}

/** Told against the documented world, so that a setting is never told as a finding. */
export function phraseFor(now: Value, documented: Value): Phrase {
  if (now === "yes") return documented === "yes" ? "shows" : "set-shows";
  if (now === "not-known") return "could";
  return documented === "no" ? "does-not" : "set-does-not";
}
