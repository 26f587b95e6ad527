// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { askToPersist, storageEstimate } from "#pwa/storage-health.ts";

function provide(get: () => unknown): void {
  Object.defineProperty(navigator, "storage", { configurable: true, get });
}

afterEach(() => Reflect.deleteProperty(navigator, "storage"));

describe("storage health", () => {
  it("passes on what the browser says", async () => {
    provide(() => ({
      persist: () => Promise.resolve(true),
      estimate: () => Promise.resolve({ usage: 1, quota: 2 }),
    }));
    expect(await askToPersist()).toBe(true);
    expect(await storageEstimate()).toEqual({ usage: 1, quota: 2 });
  });

  it.each<[string, () => unknown]>([
    ["has no storage manager", () => undefined],
    ["has an empty one", () => ({})],
    [
      "says nothing",
      () => ({ persist: () => Promise.resolve(false), estimate: () => Promise.resolve({}) }),
    ],
    [
      "refuses",
      () => ({
        persist: () => Promise.reject(new Error()),
        estimate: () => Promise.reject(new Error()),
      }),
    ],
    [
      "throws in a sandboxed frame",
      () => {
        throw new DOMException("sandboxed", "SecurityError");
      },
    ],
  ])("is no error where the browser %s", async (_, get) => {
    provide(get);
    expect(await askToPersist()).toBe(false);
    expect(await storageEstimate()).toBeNull();
  });
});
