// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { askToPersist, persistAnswer } from "#pwa/storage-health.ts";

function provide(get: () => unknown): void {
  Object.defineProperty(navigator, "storage", { configurable: true, get });
}

afterEach(() => Reflect.deleteProperty(navigator, "storage"));

describe("storage health", () => {
  it("passes on what the browser says", async () => {
    provide(() => ({ persist: () => Promise.resolve(true) }));
    expect(await askToPersist()).toBe("granted");
    provide(() => ({ persisted: () => Promise.resolve(true) }));
    expect(await persistAnswer()).toBe("granted");
    provide(() => ({ persist: () => Promise.resolve(false) }));
    expect(await askToPersist()).toBe("refused");
  });

  it.each<[string, () => unknown]>([
    ["has no storage manager", () => undefined],
    ["has an empty one", () => ({})],
    ["fails at it", () => ({ persist: () => Promise.reject(new Error()) })],
    [
      "throws in a sandboxed frame",
      () => {
        throw new DOMException("sandboxed", "SecurityError");
      },
    ],
  ])("is no error where the browser %s", async (_, get) => {
    provide(get);
    expect(await askToPersist()).toBe("unknown");
    expect(await persistAnswer()).toBe("unknown");
  });
});
