import * as v from "valibot";
import { MOST_ID, MOST_ITEMS } from "./limits.ts";

/** An id of the content or of a run: letters and signs that content uses, nothing to read. */
export const id = v.pipe(v.string(), v.maxLength(MOST_ID), v.regex(/^[\w.:@*>~+-]+$/));

/** A list that is not endless. */
export const list = <Item>(item: v.GenericSchema<unknown, Item>) =>
  v.pipe(v.array(item), v.maxLength(MOST_ITEMS));

export const ids = list(id);

// JSON knows a number below nothing, -0, which would not come back from a file as it went in.
const notBelowNothing = v.check((value: number) => !Object.is(value, -0));

/** A count from 0 on. */
export const whole = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.maxValue(1_000_000),
  notBelowNothing,
);

/** A number to put things in order by. */
export const order = v.pipe(v.number(), v.finite(), notBelowNothing);

/** A day that the calendar has: `2026-11-03`. */
export const day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((text: string) => {
    const [year = 0, month = 0, of = 0] = text.split("-").map(Number);
    return month >= 1 && month <= 12 && of >= 1 && of <= daysIn(year, month);
  }),
);

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
