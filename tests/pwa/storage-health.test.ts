// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { askToPersist } from "#pwa/storage-health.ts";

function provide(get: () => unknown): void {
  Object.defineProperty(navigator, "storage", { configurable: true, get });
}

afterEach(() => Reflect.deleteProperty(navigator, "storage"));

describe("storage health", () => {
  it("passes on what the browser says", async () => {
    provide(() => ({ persist: () => Promise.resolve(true) }));
    expect(await askToPersist()).toBe(true);
  });

  it.each<[string, () => unknown]>([
    ["has no storage manager", () => undefined],
    ["has an empty one", () => ({})],
    ["says no", () => ({ persist: () => Promise.resolve(false) })],
    ["refuses", () => ({ persist: () => Promise.reject(new Error()) })],
    [
      "throws in a sandboxed frame",
      () => {
        throw new DOMException("sandboxed", "SecurityError");
      },
    ],
  ])("is no error where the browser %s", async (_, get) => {
    provide(get);
    expect(await askToPersist()).toBe(false);
  });
});
