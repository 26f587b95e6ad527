/** The three values, ordered: no < not known < yes. AND is the least, OR the greatest. */
export type Value = "no" | "not-known" | "yes";

/** A value that answers. */
export type Answer = "no" | "yes";

const rank: Record<Value, number> = { no: 0, "not-known": 1, yes: 2 };

/** AND: the least of the values; `yes` for none. */
export function allOf(values: readonly Value[]): Value {
  return values.reduce((least, value) => (rank[value] < rank[least] ? value : least), "yes");
}

/** The value of a monotone statement from its two readings (unknowns as no, unknowns as yes). */
export function fromReadings(low: boolean, high: boolean): Value {
  if (low) return "yes";
  return high ? "not-known" : "no";
}
