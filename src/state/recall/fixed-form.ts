import { leavesTrace, type Item } from "./item.ts";

const half = 3;

/**
 * The six items of a story's form, always the same: of form A the first three that can leave a trace
 * and three others, of both kinds; of form B their pairs. Each form in its own order.
 */
export function fixedForm(pool: readonly Item[], scenario: string, form: "A" | "B"): Item[] {
  const own = pool.filter((item) => item.scenario === scenario);
  const first = own.filter((item) => item.form === "A");
  const others = first.filter((item) => !leavesTrace(item));
  const kinds = (["none-known", "not-known"] as const).flatMap(
    (kind) => others.find(({ answer }) => answer === kind) ?? [],
  );
  const rest = others.filter((item) => !kinds.includes(item));
  const six = [...first.filter(leavesTrace).slice(0, half), ...[...kinds, ...rest].slice(0, half)];
  const wanted = new Set(six.map(({ id, pair }) => (form === "A" ? id : pair)));
  return own.filter(({ id }) => wanted.has(id));
}
