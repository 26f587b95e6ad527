import { POWER, questionOf } from "../assumption.ts";
import type { ModelDraft, Plain } from "../draft.ts";
import type { Fault } from "../fault.ts";
import type { AssumptionId } from "../id.ts";
import type { Need, Trace, TraceKey } from "../trace.ts";
import { allTraces } from "./all-traces.ts";
import { keyValueCheck, type KeyValueCheck } from "./key-value-faults.ts";
import type { KnownIds } from "./known-ids.ts";

export function traceFaults(draft: ModelDraft, known: KnownIds): Fault[] {
  const human = new Set(draft.systems.filter(({ kind }) => kind === "human").map(({ id }) => id));
  const keyValue = keyValueCheck(draft, known);
  return allTraces(draft).flatMap(({ path, trace, standing }) => [
    ...known.unknown(path, "systems", [trace.system]),
    ...known.unknown(path, "holders", [trace.holder]),
    ...known.unknown(path, "people", trace.people),
    ...known.unknown(path, "places", [trace.place]),
    ...known.unknown(path, "categories", trace.categories),
    ...known.unknown(path, "claims", [...trace.claims, ...trace.named.claims]),
    ...[...trace.needs, trace.kept, trace.looked].flatMap((need) => needFaults(path, need, known)),
    ...trace.parties.flat().flatMap((key) => keyFaults(path, key, keyValue, known)),
    ...shapeFaults(path, trace, standing, human.has(trace.system)),
  ]);
}

function needFaults(path: string, need: Plain<Need>, known: KnownIds, ofKey = false): Fault[] {
  return known.assumption(path, need.assumption, ofKey);
}

function keyFaults(
  path: string,
  key: Plain<TraceKey>,
  keyValue: KeyValueCheck,
  known: KnownIds,
): Fault[] {
  return [
    ...keyValue(path, key.value),
    ...key.needs.flatMap((need) => needFaults(`${path}/${key.value}`, need, known, true)),
  ];
}

function shapeFaults(
  path: string,
  trace: Plain<Trace>,
  standing: boolean,
  human: boolean,
): Fault[] {
  const faults: Fault[] = [];
  const say = (what: string, mend: string) => faults.push({ path, what, mend });
  const asksPower = trace.needs.some(
    (need) => questionOf(need.assumption as AssumptionId) === POWER,
  );
  if (trace.needs.length === 0) say("needs nothing", "name what must be so that it is recorded");
  if (trace.claims.length === 0) say("has no claim", "name a claim or an our.* claim");
  if (human && asksPower) say("a record of people needs power", "take the power need out");
  if (standing && trace.day !== 0) say("a standing record has a story day", "write day 0");
  if (!standing && trace.day < 1) say("has no story day", "write a day from 1 on");
  if (trace.hour !== null && (trace.hour < 0 || trace.hour > 23))
    say("has no such hour", "write 0 to 23 or null");
  if (trace.gap === true && trace.needs.every((need) => need.told !== undefined)) {
    say("a gap that needs no routine", "ask whether the holder knows the routine");
  }
  return faults;
}
