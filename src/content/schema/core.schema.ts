import * as v from "valibot";
import { answer, assumptionId, id, ids, keyValueId } from "./id.schema.ts";
import { need, trace } from "./trace.schema.ts";

const system = v.strictObject({ id, kind: v.picklist(["machine", "human"]) });
const holderKind = v.picklist(["institution", "company", "device", "person", "not-known"]);
const holder = v.strictObject({ id, kind: holderKind });
const category = v.strictObject({
  id,
  iri: v.exactOptional(v.pipe(v.string(), v.regex(/^(pd|dpv|fx):\w+$/))),
});
const keyKind = v.strictObject({
  id,
  class: v.picklist(["person", "thing", "circle"]),
  needs: ids,
  withinOneHolder: v.exactOptional(v.boolean()),
});
const person = v.strictObject({
  id,
  household: v.boolean(),
  has: v.exactOptional(v.array(keyValueId)),
  /** One of the town whom no screen calls by a name: no text, and no record of them. */
  onlyCounted: v.exactOptional(v.literal(true)),
});
const thing = v.strictObject({ id, household: v.boolean() });
const precision = v.picklist(["spot", "district", "city"]);
const place = v.strictObject({ id, precision, within: v.exactOptional(id) });
const question = v.strictObject({
  id,
  scopes: v.pipe(v.array(v.picklist(["system", "holder", "pair", "thing"])), v.minLength(1)),
});
const documentedAnswer = v.strictObject({ assumption: assumptionId, value: answer, claims: ids });
const channel = v.strictObject({ id, from: id, to: id, needs: v.array(need), claims: ids });
const pattern = v.strictObject({
  systems: v.exactOptional(ids),
  categories: v.exactOptional(ids),
  holderKinds: v.exactOptional(v.array(holderKind)),
  samePlaceAs: v.exactOptional(v.strictObject({ pattern: v.number(), precision })),
  atLeast: v.exactOptional(
    v.strictObject({ count: v.number(), different: v.picklist(["days", "places"]) }),
  ),
});
const rule = v.strictObject({
  id,
  about: ids,
  patterns: v.array(pattern),
  needs: ids,
  earlier: ids,
  claims: ids,
  otherExplanations: ids,
});
const preset = v.strictObject({ id, answers: v.record(id, answer), claims: ids });

/** All of a pack but its scenarios and its evidence: what every scenario shares. */
export const core = v.strictObject({
  systems: v.array(system),
  holders: v.array(holder),
  categories: v.array(category),
  keyKinds: v.array(keyKind),
  people: v.array(person),
  things: v.array(thing),
  circles: v.array(v.strictObject({ id })),
  places: v.array(place),
  questions: v.array(question),
  answers: v.array(documentedAnswer),
  channels: v.array(channel),
  rules: v.array(rule),
  presets: v.array(preset),
  standing: v.array(trace),
});

export type CoreContent = v.InferOutput<typeof core>;
