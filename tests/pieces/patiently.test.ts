// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { askAgain, patiently, pieces, watchTheWay } from "#pieces/index.ts";

/** What the build tells of an import that failed, and then throws. */
function lose(error: Error = new TypeError("did not come")): Promise<never> {
  dispatchEvent(Object.assign(new Event("vite:preloadError"), { payload: error }));
  return Promise.reject(error);
}

/** A stylesheet in the page that did not come; resolves `came` as the browser would. */
function lostStyle(): HTMLLinkElement {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  document.head.append(link);
  link.dispatchEvent(new Event("error"));
  return link;
}

const styleNow = (): HTMLLinkElement | null => document.head.querySelector("link");
const awaited = (): number => pieces.getState().awaited;

beforeAll(watchTheWay);
beforeEach(() => {
  document.head.replaceChildren();
  pieces.setState({ patient: true });
});

describe("a piece that does not come", () => {
  it("is asked for again, and given when it comes", async () => {
    const ask = vi.fn(() => lose());
    const asked = patiently<unknown>(ask);
    await vi.waitFor(() => expect(awaited()).toBe(1));
    askAgain();
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
    expect(awaited()).toBe(1);
    ask.mockResolvedValueOnce("piece" as never);
    dispatchEvent(new Event("online"));
    expect(await asked).toBe("piece");
    expect(awaited()).toBe(0);
  });

  it("is asked for again after a while", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const ask = vi.fn(() => lose());
    const asked = patiently<unknown>(ask);
    await vi.waitFor(() => expect(awaited()).toBe(1));
    ask.mockResolvedValueOnce("piece" as never);
    vi.advanceTimersByTime(4999);
    expect(ask).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    expect(await asked).toBe("piece");
  });

  it("fails at once before the app stands", async () => {
    pieces.setState({ patient: false });
    await expect(patiently(() => lose())).rejects.toThrow("did not come");
    expect(awaited()).toBe(0);
  });

  it("is not asked for any more once nothing may be", async () => {
    const ask = vi.fn(() => lose());
    void patiently(ask);
    await vi.waitFor(() => expect(awaited()).toBe(1));
    pieces.setState({ patient: false });
    askAgain();
    dispatchEvent(new Event("online"));
    await new Promise((done) => setTimeout(done, 20));
    expect(ask).toHaveBeenCalledTimes(1);
    pieces.setState({ awaited: 0 });
  });

  it("is not asked for where nothing may be by the time its style has come", async () => {
    lostStyle();
    const ask = vi.fn(() => lose());
    void patiently(ask, { quiet: true });
    // One turn more than the failure takes: nobody is told of what is waited for quietly.
    await new Promise((done) => setTimeout(done, 0));
    expect(awaited()).toBe(0);
    const before = styleNow();
    askAgain();
    await vi.waitFor(() => expect(styleNow()).not.toBe(before));
    pieces.setState({ patient: false });
    styleNow()?.dispatchEvent(new Event("load"));
    await new Promise((done) => setTimeout(done, 20));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("comes with its style, however often that has to be asked for", async () => {
    lostStyle();
    const ask = vi.fn(() => lose());
    const asked = patiently<unknown>(ask);
    await vi.waitFor(() => expect(awaited()).toBe(1));
    ask.mockResolvedValue("piece" as never);
    const first = styleNow();
    askAgain();
    await vi.waitFor(() => expect(styleNow()).not.toBe(first));
    const second = styleNow();
    second?.dispatchEvent(new Event("error"));
    await new Promise((done) => setTimeout(done, 0));
    askAgain();
    await vi.waitFor(() => expect(styleNow()).not.toBe(second));
    expect(ask).toHaveBeenCalledTimes(1);
    styleNow()?.dispatchEvent(new Event("load"));
    expect(await asked).toBe("piece");
  });
});

describe("what fails otherwise", () => {
  it("fails at once where it was no piece", async () => {
    await expect(patiently(() => Promise.reject(new RangeError("no such story")))).rejects.toThrow(
      "no such story",
    );
    expect(awaited()).toBe(0);
  });

  it("fails where a piece came and cannot begin: that is the same failure for ever", async () => {
    const broken = new Error("cannot begin");
    const asked = patiently(() => lose(broken));
    await vi.waitFor(() => expect(awaited()).toBe(1));
    askAgain();
    await expect(asked).rejects.toBe(broken);
    expect(awaited()).toBe(0);
  });
});
