import { expect, onTestFinished, test, vi } from "vitest";
import type { ModelRow } from "#engine/index.ts";
import { createModelRepository } from "#storage/model-repository.ts";
import { connectTo, freshDatabase, storedIn, valueOf } from "../support/database.ts";

const first = { pack: "core", version: "0.1.0" };
const second = { pack: "core", version: "0.2.0" };

const sceneRows: readonly ModelRow[] = [
  { kind: "scene", id: "road.bridge", data: { title: "bridge" } },
  { kind: "scene", id: "road.market", data: { title: "market" } },
  { kind: "scene", id: "roadside.well", data: { title: "well" } },
  { kind: "scene", id: "school.room", data: { title: "room" } },
  { kind: "rule", id: "road.route", data: { n: 2 } },
];

const modelIn = (name: string) => createModelRepository(connectTo(name));

test("a pack that was never installed is not there", async () => {
  const model = modelIn(await freshDatabase());
  expect(valueOf(await model.installed("core"))).toBeNull();
  expect(valueOf(await model.rows(first, "scene"))).toEqual([]);
});

test("an installed pack is there, with its version and all its rows", async () => {
  const model = modelIn(await freshDatabase());
  valueOf(await model.install(first, sceneRows));
  expect(valueOf(await model.installed("core"))).toEqual(first);
  expect(valueOf(await model.rows(first, "scene"))).toEqual(sceneRows.slice(0, 4));
  expect(valueOf(await model.rows(first, "rule"))).toEqual(sceneRows.slice(4));
});

test("rows are read by the beginning of their id", async () => {
  const model = modelIn(await freshDatabase());
  valueOf(await model.install(first, sceneRows));
  const ids = async (prefix: string) =>
    valueOf(await model.rows(first, "scene", prefix)).map(({ id }) => id);
  expect(await ids("road.")).toEqual(["road.bridge", "road.market"]);
  expect(await ids("road")).toEqual(["road.bridge", "road.market", "roadside.well"]);
  expect(await ids("school.room")).toEqual(["school.room"]);
  expect(await ids("harbour.")).toEqual([]);
});

test("a new version takes the place of every row of the old one, other packs stay", async () => {
  const name = await freshDatabase();
  const model = modelIn(name);
  const other = { pack: "core-extra", version: "0.1.0" };
  valueOf(await model.install(first, sceneRows));
  valueOf(await model.install(other, [{ kind: "scene", id: "other", data: 1 }]));
  valueOf(await model.install(second, [{ kind: "scene", id: "road.bridge", data: 2 }]));
  expect(valueOf(await model.installed("core"))).toEqual(second);
  expect(await storedIn(name, "model")).toEqual([
    { ...second, kind: "scene", id: "road.bridge", data: 2 },
    { ...other, kind: "scene", id: "other", data: 1 },
  ]);
});

test("an install that breaks off leaves the old pack whole", async () => {
  const name = await freshDatabase();
  const model = modelIn(name);
  valueOf(await model.install(first, sceneRows));
  const before = await storedIn(name, "model");
  // A function cannot be stored: the second row stops the install after the first was put.
  const result = await model.install(second, [
    { kind: "scene", id: "road.bridge", data: 2 },
    { kind: "scene", id: "road.market", data: () => "not data" },
  ]);
  expect(result).toEqual({ ok: false, trouble: "failed" });
  expect(await storedIn(name, "model")).toEqual(before);
  expect(valueOf(await model.installed("core"))).toEqual(first);
});

test("an install that fills the disk with its very last write leaves the old pack whole", async () => {
  const name = await freshDatabase();
  const model = modelIn(name);
  valueOf(await model.install(first, sceneRows));
  const before = await storedIn(name, "model");
  const put: IDBObjectStore["put"] = Reflect.get(IDBObjectStore.prototype, "put");
  const fullDisk = vi.spyOn(IDBObjectStore.prototype, "put");
  onTestFinished(() => fullDisk.mockRestore());
  fullDisk.mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === "packs") throw new DOMException("no room", "QuotaExceededError");
    return put.apply(this, row);
  });
  const result = await model.install(second, [{ kind: "scene", id: "road.bridge", data: 2 }]);
  expect(result).toEqual({ ok: false, trouble: "full" });
  expect(await storedIn(name, "model")).toEqual(before);
  expect(valueOf(await model.installed("core"))).toEqual(first);
});
