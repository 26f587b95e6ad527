import type { CalendarDay } from "#engine/index.ts";

/** How many days of the calendar lie between two days; negative where the second comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Days since the first of March of the year 0. Counted from March, the leap day is the last of its
 * year, and no clock and no time zone can move a day.
 */
function dayNumber(day: CalendarDay): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const fromMarch = (month + 9) % 12;
  const years = fromMarch >= 10 ? year - 1 : year;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((fromMarch * 306 + 5) / 10) + date - 1;
}
