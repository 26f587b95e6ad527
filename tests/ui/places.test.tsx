import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMemoryLearner } from "#storage/index.ts";
import { createKeepingStore, createPlaceStore } from "#state/index.ts";
import { pathInAddress, tieAddress } from "../../src/app/address.ts";
import { watchShift } from "../../src/app/leave.ts";
import { placeOf } from "../../src/app/places.ts";

const listeners: [string, EventListenerOrEventListenerObject][] = [];

beforeEach(() => {
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, "addEventListener").mockImplementation(
    (name: string, listener: EventListenerOrEventListenerObject, options?: unknown) => {
      listeners.push([name, listener]);
      add(name, listener, options as AddEventListenerOptions);
    },
  );
});

afterEach(() => {
  for (const [name, listener] of listeners.splice(0)) {
    window.removeEventListener(name, listener, true);
    window.removeEventListener(name, listener);
  }
  vi.restoreAllMocks();
  history.replaceState(null, "", "#/");
});

describe("places", () => {
  it("reads a place from a path, and home from anything else", () => {
    expect(placeOf("/scenario/a")).toEqual({ name: "story", id: "a" });
    expect(placeOf("/evidence/id-card.blood")).toEqual({
      name: "evidence",
      claim: "id-card.blood",
    });
    for (const path of ["/check", "/check/a", "/review", "/print/recall/a"]) {
      expect(placeOf(path)).toEqual({ name: "recall" });
    }
    expect(placeOf("/glossary")).toEqual({ name: "glossary" });
    expect(placeOf("/trail")).toEqual({ name: "trail", run: null });
    expect(placeOf("/%E0%A4%A")).toEqual({ name: "home" });
    expect(pathInAddress("#/about", ["a"])).toBe("/about");
    expect(pathInAddress("#/scenario/a", ["a"])).toBe("/scenario/a");
    for (const same of ["#/scenario/a/", "#/scenario/%61"]) {
      expect(pathInAddress(same, ["a"])).toBe("/scenario/a");
    }
    expect(pathInAddress("#/scenario/__proto__", ["a"])).toBe("/");
    expect(pathInAddress("#/nonsense", ["a"])).toBe("/");
    expect(pathInAddress("", ["a"])).toBe("/");
  });

  it("keeps the address the same while nothing is kept, and obeys one that is set", async () => {
    const learner = createMemoryLearner();
    const keeping = createKeepingStore(learner, { trouble: null, keeping: false, damaged: [] });
    const place = createPlaceStore();
    const entries = history.length;
    tieAddress(place, keeping, []);
    place.go("/about");
    expect(location.hash).toBe("#/");
    history.replaceState(null, "", "#/evidence");
    window.dispatchEvent(new Event("hashchange"));
    expect(place.store.getState().path).toBe("/evidence");
    expect(location.hash).toBe("#/");
    await keeping.keep({ language: "ko" }, [], () => undefined);
    expect(location.hash).toBe("#/evidence");
    expect(history.length).toBe(entries);
  });
});

describe("Shift three times", () => {
  const press = (key: string): boolean =>
    window.dispatchEvent(new KeyboardEvent("keydown", { key }));

  it("leaves", () => {
    const leave = vi.fn();
    watchShift(leave);
    press("Shift");
    press("Shift");
    expect(leave).not.toHaveBeenCalled();
    press("Shift");
    expect(leave).toHaveBeenCalledOnce();
  });

  it("is not what typing capital letters does", () => {
    const leave = vi.fn();
    watchShift(leave);
    for (const key of ["Shift", "A", "Shift", "B", "Shift", "C"]) press(key);
    expect(leave).not.toHaveBeenCalled();
  });
});
