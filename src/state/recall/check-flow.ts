import type { Told } from "#engine/index.ts";
import type { Item } from "./item.ts";
import type { ToldItem } from "./judge-told.ts";

/** A check on the screen: six things, one after another, then what came of it. */
export interface OpenCheck {
  /** The story it is about; null for all of them. */
  readonly scope: string | null;
  /** The fixed six before or after a story; null for six that were picked. */
  readonly form: "A" | "B" | null;
  readonly items: readonly Item[];
  /** By item, in the order of the items; null where it was skipped, or has not come yet. */
  readonly told: readonly (Told | null)[];
  /** Which item is shown; one past the last is the result. */
  readonly at: number;
}

export const beginCheck = (
  items: readonly Item[],
  scope: OpenCheck["scope"],
  form: OpenCheck["form"],
): OpenCheck => ({ scope, form, items, told: items.map(() => null), at: 0 });

/** Notes an answer to the item that is shown, or that it was skipped, and goes on. */
export function tellApart(check: OpenCheck, told: Omit<Told, "item"> | null): OpenCheck {
  const item = check.items[check.at];
  if (!item) return check;
  const answered = told && { ...told, item: item.id };
  return {
    ...check,
    told: check.told.map((before, index) => (index === check.at ? answered : before)),
    at: check.at + 1,
  };
}

/** The item before; null where there is none. */
export const stepBackIn = (check: OpenCheck): OpenCheck | null =>
  check.at > 0 ? { ...check, at: check.at - 1 } : null;

export const isOver = ({ at, items }: OpenCheck): boolean => at >= items.length;

/** What was answered, each with its item; what was skipped is left out. */
export function toldItems(items: readonly Item[], told: readonly (Told | null)[]): ToldItem[] {
  const byId = new Map(told.flatMap((each) => (each ? [[each.item, each] as const] : [])));
  return items.flatMap((item) => {
    const own = byId.get(item.id);
    return own ? [{ item, told: own }] : [];
  });
}
