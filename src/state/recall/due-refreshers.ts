import type { CalendarDay, Finished } from "#engine/index.ts";
import { daysBetween } from "./days-between.ts";

/** The days after a story on which it is recalled. */
export const refresherDays = [1, 7, 30] as const;

/** A refresher of one story: which of the days it is for. */
export interface Refresher {
  readonly scenario: string;
  readonly after: number;
}

/** A refresher that is not open yet. */
export interface LaterRefresher extends Refresher {
  readonly inDays: number;
}

const openDays = ({ done }: Finished): number[] =>
  refresherDays.filter((after) => !done.includes(after));

/**
 * Of each story the first refresher that waits. One that was missed goes on waiting; the others
 * count from the story's own day, whatever was done when.
 */
export function dueRefreshers(finished: readonly Finished[], today: CalendarDay): Refresher[] {
  return finished.flatMap((story) => {
    const [after] = openDays(story).filter((days) => daysBetween(story.day, today) >= days);
    return after === undefined ? [] : [{ scenario: story.scenario, after }];
  });
}

/** Of each story for which nothing waits the next refresher, and in how many days it opens. */
export function laterRefreshers(
  finished: readonly Finished[],
  today: CalendarDay,
): LaterRefresher[] {
  const due = new Set(dueRefreshers(finished, today).map(({ scenario }) => scenario));
  return finished.flatMap((story) => {
    const [after] = openDays(story);
    if (after === undefined || due.has(story.scenario)) return [];
    const inDays = after - daysBetween(story.day, today);
    return [{ scenario: story.scenario, after, inDays }];
  });
}
