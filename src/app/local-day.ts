import type { CalendarDay } from "#engine/index.ts";

/** The day it is where the reader is now; a time zone crossed on the way counts at once. */
export function localDay(now = new Date()): CalendarDay {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
