import * as v from "valibot";
import { answer, assumptionId, id, ids, keyValueId, value } from "./id.schema.ts";

export const need = v.strictObject({ assumption: assumptionId, told: v.exactOptional(answer) });

export const traceKey = v.strictObject({ value: keyValueId, needs: v.array(need) });

export const trace = v.strictObject({
  id,
  system: id,
  holder: id,
  people: ids,
  place: id,
  day: v.pipe(v.number(), v.integer(), v.minValue(0)),
  hour: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))),
  categories: v.pipe(ids, v.minLength(1)),
  parties: v.array(v.array(traceKey)),
  needs: v.pipe(v.array(need), v.minLength(1)),
  kept: need,
  named: v.strictObject({ value, claims: ids }),
  looked: need,
  claims: v.pipe(ids, v.minLength(1)),
  gap: v.exactOptional(v.boolean()),
  withdrawnSince: v.exactOptional(v.string()),
});
