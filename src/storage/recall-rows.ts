import * as v from "valibot";
import type { Finished, KeptRecall, Plain, Told, ToldForm } from "#engine/index.ts";

/** When a story was finished and which of its refreshers were done. */
export type RefresherRow = { readonly schema: 1 } & Plain<Finished>;
/** The items shown last, under the id `last`; or one form of a story, under its two names. */
export type CheckRow =
  | { readonly schema: 1; readonly id: "last"; readonly items: readonly string[] }
  | ({ readonly schema: 1; readonly id: string } & Plain<ToldForm>);

export const LAST = "last";

const id = v.pipe(v.string(), v.nonEmpty());
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const days = v.array(v.pipe(v.number(), v.integer(), v.minValue(1)));

export const refresherRow: v.GenericSchema<unknown, RefresherRow> = v.strictObject({
  schema: v.literal(1),
  scenario: id,
  day,
  done: days,
});

const told: v.GenericSchema<unknown, Told> = v.strictObject({
  item: id,
  answer: v.picklist(["leaves-trace", "none-known", "not-known"]),
  certainty: v.picklist(["sure", "fairly", "guess"]),
});

export const checkRow: v.GenericSchema<unknown, CheckRow> = v.union([
  v.strictObject({ schema: v.literal(1), id: v.literal(LAST), items: v.array(id) }),
  v.strictObject({
    schema: v.literal(1),
    id,
    scenario: id,
    form: v.picklist(["A", "B"]),
    told: v.array(told),
  }),
]);

export const toFormRow = ({ scenario, form, told: answers }: ToldForm): CheckRow => ({
  schema: 1,
  id: `${scenario} ${form}`,
  scenario,
  form,
  told: answers,
});

/** Rows as they came out of the database; what cannot be read is set aside. */
export function readRecall(refreshers: readonly unknown[], checks: readonly unknown[]): KeptRecall {
  const damaged: unknown[] = [];
  const sound = <Row>(schema: v.GenericSchema<unknown, Row>, rows: readonly unknown[]): Row[] =>
    rows.flatMap((row) => {
      const read = v.safeParse(schema, row);
      if (read.success) return [read.output];
      damaged.push(row);
      return [];
    });
  const finished = sound(refresherRow, refreshers).map(({ schema: _schema, ...row }) => row);
  const rows = sound(checkRow, checks);
  return {
    // The one cast from stored strings to branded ids: the schemas have just looked at every row.
    finished: finished as unknown as readonly Finished[],
    forms: rows.flatMap((row) =>
      "form" in row ? [{ scenario: row.scenario, form: row.form, told: row.told } as ToldForm] : [],
    ),
    last: rows.flatMap((row) => ("items" in row ? row.items : [])),
    damaged,
  };
}
