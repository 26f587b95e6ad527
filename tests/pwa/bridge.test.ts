// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { connectWorker, type WorkerConnection } from "#pwa/bridge.ts";
import { FakeContainer, FakeWorker } from "../support/fake-worker.ts";

const events = {
  onReadyOffline: vi.fn(),
  onTakingIn: vi.fn(),
  onUpdateWaiting: vi.fn(),
  mayInstall: vi.fn(() => true),
};
const reload = vi.fn();
let container: FakeContainer;
/** The caches at this address. */
let names: string[];

function provide(get: () => unknown): void {
  Object.defineProperty(navigator, "serviceWorker", { configurable: true, get });
}

/** Connects, and waits until the worker is registered. */
async function connect(): Promise<WorkerConnection> {
  const connection = connectWorker(events, reload);
  await vi.waitFor(() => expect(container.registered).toHaveLength(1));
  await Promise.resolve();
  await Promise.resolve();
  return connection;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  container = new FakeContainer();
  provide(() => container);
  names = ["precache-http://localhost:3000/"];
  vi.stubGlobal("caches", { keys: () => Promise.resolve(names) });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  Reflect.deleteProperty(navigator, "serviceWorker");
});

describe("first installation", () => {
  it("says once that all is on the device, and does not reload", async () => {
    await connect();
    const worker = container.find();
    container.install(worker);
    expect(events.onReadyOffline).not.toHaveBeenCalled();
    container.activate(worker);
    expect(events.onReadyOffline).toHaveBeenCalledTimes(1);
    expect(events.onUpdateWaiting).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  it("says how far it is, and nothing else that a worker says", async () => {
    await connect();
    const say = (data: unknown): boolean =>
      container.dispatchEvent(new MessageEvent("message", { data }));
    say({ type: "TAKING_IN", done: 3, of: 60 });
    for (const other of [null, "TAKING_IN", { type: "TAKING_IN", done: "3" }, {}]) say(other);
    expect(events.onTakingIn.mock.calls).toEqual([[3, 60]]);
  });

  it("does not say so of an update", async () => {
    container.controller = new FakeWorker();
    await connect();
    container.dispatchEvent(
      new MessageEvent("message", { data: { type: "TAKING_IN", done: 3, of: 60 } }),
    );
    expect(events.onTakingIn).not.toHaveBeenCalled();
  });

  it("goes on after a cut as soon as there is a link again, or after a while", async () => {
    await connect();
    container.find().enter("redundant");
    expect(container.registered).toHaveLength(1);
    globalThis.dispatchEvent(new Event("online"));
    await vi.waitFor(() => expect(container.registered).toHaveLength(2));
    container.find().enter("redundant");
    vi.advanceTimersByTime(20_000);
    await vi.waitFor(() => expect(container.registered).toHaveLength(3));
    globalThis.dispatchEvent(new Event("online"));
    await vi.dynamicImportSettled();
    expect(container.registered).toHaveLength(3);
  });

  it("stays away where what had come is gone: everything was erased", async () => {
    await connect();
    names = [];
    container.find().enter("redundant");
    vi.advanceTimersByTime(20_000);
    await vi.dynamicImportSettled();
    expect(container.registered).toHaveLength(1);
  });

  it("asks again for a worker that did not come, but not for one that is forbidden", async () => {
    const register = container.register.bind(container);
    let failure: Error = new TypeError("did not come");
    container.register = async (url) => {
      await register(url);
      throw failure;
    };
    await connect();
    failure = new DOMException("forbidden", "SecurityError");
    globalThis.dispatchEvent(new Event("online"));
    await vi.waitFor(() => expect(container.registered).toHaveLength(2));
    await vi.dynamicImportSettled();
    vi.advanceTimersByTime(20_000);
    await vi.dynamicImportSettled();
    expect(container.registered).toHaveLength(2);
  });

  it("does not ask again for one that did not come where everything is being erased", async () => {
    container.register = (url) => {
      container.registered.push(url);
      return Promise.reject(new TypeError("did not come"));
    };
    await connect();
    events.mayInstall.mockReturnValue(false);
    vi.advanceTimersByTime(20_000);
    await vi.dynamicImportSettled();
    events.mayInstall.mockReturnValue(true);
    expect(container.registered).toHaveLength(1);
  });

  it("installs nothing where everything is being erased by the time it could", async () => {
    events.mayInstall.mockReturnValueOnce(false);
    connectWorker(events, reload);
    await vi.dynamicImportSettled();
    expect(events.mayInstall).toHaveBeenCalledTimes(1);
    expect(container.registered).toEqual([]);
  });

  it("registers the app's own worker", async () => {
    await connect();
    expect(container.registered).toEqual(["http://localhost:3000/sw.js"]);
  });
});

describe("new version", () => {
  beforeEach(() => {
    container.controller = container.registration.active = new FakeWorker();
    container.controller.state = "activated";
  });

  it("waits until it is asked for, and only then reloads", async () => {
    const { applyUpdate } = await connect();
    const worker = container.find();
    container.install(worker);
    vi.runAllTimers();
    expect(events.onUpdateWaiting).toHaveBeenCalledTimes(1);
    expect(worker.messages).toEqual([]);

    applyUpdate();
    expect(worker.messages).toEqual([{ type: "SKIP_WAITING" }]);
    expect(reload).not.toHaveBeenCalled();
    container.activate(worker);
    expect(reload).toHaveBeenCalledTimes(1);
    expect(events.onReadyOffline).not.toHaveBeenCalled();
  });

  it("is announced where it waited already", async () => {
    container.registration.waiting = new FakeWorker();
    await connect();
    await vi.waitFor(() => expect(events.onUpdateWaiting).toHaveBeenCalledTimes(1));
  });

  it("taken by another tab does not reload this one until it agrees", async () => {
    const { applyUpdate } = await connect();
    const worker = container.find();
    container.install(worker);
    container.activate(worker);
    expect(reload).not.toHaveBeenCalled();
    expect(events.onUpdateWaiting).toHaveBeenCalledTimes(1);
    applyUpdate();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it("that fails to install changes nothing", async () => {
    await connect();
    container.find().enter("redundant");
    vi.runAllTimers();
    expect(events.onUpdateWaiting).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });
});

describe("no worker", () => {
  it.each<[string, () => unknown]>([
    ["there is none", () => undefined],
    [
      "a sandboxed frame refuses",
      () => {
        throw new DOMException("sandboxed", "SecurityError");
      },
    ],
    [
      "registering fails",
      () => Object.assign(new FakeContainer(), { register: () => Promise.reject(new Error()) }),
    ],
    [
      "registering throws",
      () =>
        Object.assign(new FakeContainer(), {
          register: () => {
            throw new Error();
          },
        }),
    ],
  ])("is no error where %s", async (_, get) => {
    provide(get);
    const { applyUpdate } = connectWorker(events, reload);
    await vi.dynamicImportSettled();
    applyUpdate();
    expect(events.onReadyOffline).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });

  it("is no error where Trusted Types refuse the policy", async () => {
    const createPolicy = (): never => {
      throw new TypeError("refused");
    };
    vi.stubGlobal("trustedTypes", { createPolicy });
    const { applyUpdate } = connectWorker(events, reload);
    await vi.dynamicImportSettled();
    applyUpdate();
    expect(container.registered).toEqual([]);
    vi.unstubAllGlobals();
  });
});
