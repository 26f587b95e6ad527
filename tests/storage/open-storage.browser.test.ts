import { openDB } from "idb";
import { expect, onTestFinished, test, vi } from "vitest";
import { migrations, type Migration } from "#storage/migrations/index.ts";
import { createConnection } from "#storage/database.ts";
import { createLearnerRepository } from "#storage/learner-repository.ts";
import { openStorage } from "#storage/index.ts";
import { aRun } from "../support/builders.ts";
import { connectTo, freshDatabase, storedIn, valueOf } from "../support/database.ts";

const pack = { pack: "core", version: "0.1.0" };
const rows = [{ kind: "scene", id: "bridge", data: 1 }];
const korean = { language: "ko" };
const nextStep: Migration = (database) => {
  database.createObjectStore("later");
};

/** Makes `globalThis.indexedDB` answer as a browser that gives no storage. */
function indexedDatabase(get: () => unknown): void {
  const own = Object.getOwnPropertyDescriptor(globalThis, "indexedDB");
  Object.defineProperty(globalThis, "indexedDB", { configurable: true, get });
  onTestFinished(() => {
    if (own) Object.defineProperty(globalThis, "indexedDB", own);
    else Reflect.deleteProperty(globalThis, "indexedDB");
  });
}

test("an open storage keeps both the model and the learner's things", async () => {
  const name = await freshDatabase();
  const { model, learner, trouble } = await openStorage({ name });
  expect(trouble).toBeNull();
  valueOf(await model.install(pack, rows));
  valueOf(await learner.keep(korean, [aRun()]));
  expect(await storedIn(name, "model")).toHaveLength(1);
  expect(await storedIn(name, "runs")).toHaveLength(1);
});

test.each([
  ["a frame that may not look", () => raise("SecurityError"), "refused"],
  ["a browser without it", () => undefined, "refused"],
  ["a private window", () => ({ open: () => raise("InvalidStateError") }), "refused"],
  ["a full disk", () => ({ open: () => raise("QuotaExceededError") }), "full"],
  ["a broken disk", () => ({ open: () => raise("UnknownError") }), "failed"],
])("%s: memory stands in for the model, nothing looks kept", async (_where, get, expected) => {
  indexedDatabase(get);
  const { model, learner, trouble } = await openStorage();
  expect(trouble).toBe(expected);
  valueOf(await model.install(pack, rows));
  expect(valueOf(await model.installed("core"))).toEqual(pack);
  expect(valueOf(await model.rows(pack, "scene", "br"))).toEqual(rows);
  const refused = { ok: false, trouble: expected };
  expect(await learner.load()).toEqual(refused);
  expect(await learner.keep(korean, [aRun()])).toEqual(refused);
  expect(await learner.saveRun(aRun())).toEqual(refused);
});

function raise(name: string): never {
  throw new DOMException("not here", name);
}

test("a database of a newer version is refused and left as it is", async () => {
  const name = await freshDatabase();
  const newer = await openDB(name, migrations.length + 1, {
    upgrade: (database) => void database.createObjectStore("later").put("kept", "key"),
  });
  newer.close();
  const { trouble } = await openStorage({ name });
  expect(trouble).toBe("newer");
  expect(await storedIn(name, "later")).toEqual(["kept"]);
});

test("an open connection makes way for a newer version, and then says that it is newer", async () => {
  const name = await freshDatabase();
  const { learner } = await openStorage({ name });
  valueOf(await learner.keep(korean, [aRun()]));
  const blocked = vi.fn();
  const newer = createConnection({ name, steps: [...migrations, nextStep], onBlocked: blocked });
  onTestFinished(() => newer.close());
  const version = valueOf(await newer.use((database) => Promise.resolve(database.version)));
  expect(version).toBe(migrations.length + 1);
  expect(blocked).not.toHaveBeenCalled();
  expect(await learner.saveRun(aRun())).toEqual({ ok: false, trouble: "newer" });
});

test("a tab that will not make way is told, waited for, and then memory stands in", async () => {
  const name = await freshDatabase();
  const older = await openDB(name, migrations.length, { blocking: () => undefined });
  const onBlocked = vi.fn();
  const steps = [...migrations, nextStep];
  const { trouble } = await openStorage({ name, steps, onBlocked, patience: 50 });
  expect(trouble).toBe("blocked");
  expect(onBlocked).toHaveBeenCalledOnce();
  older.close();
  // Nobody uses the late connection any more: it closes itself as soon as it is there.
  const closed = vi.spyOn(IDBDatabase.prototype, "close");
  onTestFinished(() => closed.mockRestore());
  await vi.waitFor(() => expect(closed).toHaveBeenCalledOnce());
  expect(await storedIn(name, "later")).toEqual([]);
});

test("a connection that the browser closed is opened again at the next use", async () => {
  const name = await freshDatabase();
  const connection = connectTo(name);
  const open = vi.spyOn(IDBFactory.prototype, "open");
  onTestFinished(() => open.mockRestore());
  const raw = valueOf(
    await connection.use((database) => Promise.resolve(database.transaction("runs").db)),
  );
  raw.close();
  raw.dispatchEvent(new Event("close"));
  expect(valueOf(await connection.use((database) => database.count("runs")))).toBe(0);
  expect(open).toHaveBeenCalledTimes(2);
});

test("a step that fails undoes the whole upgrade and leaves what was there", async () => {
  const name = await freshDatabase();
  valueOf(await createLearnerRepository(connectTo(name)).keep(korean, [aRun()]));
  const steps = [...migrations, nextStep, () => raise("DataError")];
  const upgrading = createConnection({ name, steps });
  const result = await upgrading.use(() => Promise.resolve(null));
  expect(result).toEqual({ ok: false, trouble: "failed" });
  const kept = await createLearnerRepository(connectTo(name)).load();
  expect(valueOf(kept)?.runs).toEqual([aRun()]);
});
