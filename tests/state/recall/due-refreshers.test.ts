import { describe, expect, it } from "vitest";
import type { CalendarDay, Finished } from "#engine/index.ts";
import { daysBetween, dueRefreshers, laterRefreshers } from "#state/recall/index.ts";

const story = (day: CalendarDay, done: readonly number[] = []): Finished =>
  ({ scenario: "road", day, done }) as unknown as Finished;
const waiting = (finished: Finished, today: CalendarDay): number[] =>
  dueRefreshers([finished], today).map(({ after }) => after);

/** The day on the wall calendar of a place at a moment. */
const dayIn = (zone: string, moment: number): CalendarDay =>
  new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(moment);

const HOUR = 3_600_000;

describe("days between two days of the calendar", () => {
  it("are those that a calendar counts, over leap days and centuries", () => {
    const start = Date.UTC(1899, 11, 31);
    const day = (number: number) => new Date(start + number * 24 * HOUR).toISOString().slice(0, 10);
    for (let number = 0; number < 80_000; number += 13) {
      expect(daysBetween("1899-12-31", day(number))).toBe(number);
    }
    expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
    expect(daysBetween("2026-11-03", "2026-11-02")).toBe(-1);
  });
});

describe("forty days after a story", () => {
  // Seen to its end late in the evening in Seoul; from the tenth day on the reader is in Los Angeles.
  const end = Date.UTC(2026, 9, 20, 14, 30);
  const zoneAt = (moment: number): string =>
    moment < end + 10 * 24 * HOUR ? "Asia/Seoul" : "America/Los_Angeles";
  const dayAt = (moment: number): CalendarDay => dayIn(zoneAt(moment), moment);

  /** Opens the app every hour for forty days; notes the day on which each refresher first waits. */
  function walk(opens: (hour: number) => boolean): Record<number, CalendarDay> {
    let finished = story(dayAt(end));
    const first: Record<number, CalendarDay> = {};
    for (let hour = 0; hour <= 40 * 24; hour += 1) {
      if (!opens(hour)) continue;
      const today = dayAt(end + hour * HOUR);
      for (const after of waiting(finished, today)) {
        first[after] = today;
        finished = { ...finished, done: [...finished.done, after] };
      }
    }
    return first;
  }

  it("refreshers wait on the right days, in the calendar of where the reader is", () => {
    expect(dayAt(end)).toBe("2026-10-20");
    expect(walk(() => true)).toEqual({ 1: "2026-10-21", 7: "2026-10-27", 30: "2026-11-19" });
  });

  it("one that was missed waits, and the later ones keep their days", () => {
    const away = (hour: number): boolean => hour > 3 * 24 && hour < 12 * 24;
    expect(walk((hour) => hour > 3 * 24)).toMatchObject({ 7: "2026-10-27", 30: "2026-11-19" });
    const back = walk((hour) => !away(hour) && hour !== 0);
    expect(back[1]).toBe("2026-10-21");
    expect(daysBetween("2026-10-20", back[7] ?? "")).toBeGreaterThan(10);
    expect(back[30]).toBe("2026-11-19");
  });
});

describe("a refresher", () => {
  it("cannot be done early, nor twice", () => {
    expect(waiting(story("2026-11-03"), "2026-11-03")).toEqual([]);
    expect(waiting(story("2026-11-03"), "2026-11-02")).toEqual([]);
    expect(waiting(story("2026-11-03"), "2026-11-04")).toEqual([1]);
    expect(waiting(story("2026-11-03", [1]), "2026-11-04")).toEqual([]);
    expect(waiting(story("2026-11-03", [1, 7, 30]), "2027-11-04")).toEqual([]);
  });

  it("comes alone, the earliest first, however long one was away", () => {
    expect(waiting(story("2026-11-03"), "2027-01-01")).toEqual([1]);
    expect(waiting(story("2026-11-03", [1]), "2027-01-01")).toEqual([7]);
  });

  it("says in how many days the next one opens, where none waits", () => {
    const later = (done: readonly number[], today: CalendarDay) =>
      laterRefreshers([story("2026-11-03", done)], today).map(({ after, inDays }) => [
        after,
        inDays,
      ]);
    expect(later([], "2026-11-03")).toEqual([[1, 1]]);
    expect(later([], "2026-11-04")).toEqual([]);
    expect(later([1], "2026-11-05")).toEqual([[7, 5]]);
    expect(later([1, 7, 30], "2026-12-24")).toEqual([]);
  });
});
