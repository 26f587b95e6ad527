import { beforeEach, describe, expect, it } from "vitest";
import {
  createContentLibrary,
  fileSource,
  packRows,
  rowSource,
  scenarioIds,
} from "#content/index.ts";
import type { RuleId } from "#engine/index.ts";
import { openStorage } from "#storage/index.ts";
import { freshDatabase, plant } from "../support/database.ts";

const pack = { pack: "core", version: "1" };
let name: string;
beforeEach(async () => {
  name = await freshDatabase();
});

async function installed() {
  const { model, trouble } = await openStorage({ name });
  expect(trouble).toBeNull();
  const done = await model.install(pack, await packRows(fileSource, scenarioIds));
  expect(done.ok).toBe(true);
  return model;
}

describe("a pack in rows", () => {
  it("comes back from the database as it is in the files", async () => {
    const source = rowSource(await installed(), pack);
    expect(await source.core()).toEqual(await fileSource.core());
    for (const id of scenarioIds) {
      expect(await source.scenario(id)).toEqual(await fileSource.scenario(id));
    }
    const [stored, filed] = [await source.evidence(), await fileSource.evidence()];
    const byId = <Item extends { id?: string; key?: string }>(items: readonly Item[]) =>
      [...items].sort((a, b) => ((a.id ?? a.key ?? "") < (b.id ?? b.key ?? "") ? -1 : 1));
    expect(stored.claims).toEqual(byId(filed.claims));
    expect(stored.own).toEqual(byId(filed.own));
    expect(stored.sources).toEqual(byId(filed.sources));
    const model = await createContentLibrary(source, scenarioIds).model(scenarioIds);
    expect([...model.scenarios.keys()]).toEqual([...scenarioIds]);
  });

  it("reads one scenario's rows only, and refuses one that is not there", async () => {
    const model = await installed();
    const rows = await model.rows(pack, "scene", "id-card-renewal/");
    expect(rows.ok && rows.value.length).toBe(10);
    await expect(rowSource(model, pack).scenario("nowhere")).rejects.toThrow(RangeError);
  });

  it("is read from the files where its rows are damaged", async () => {
    const model = await installed();
    await plant(name, "model", [
      { ...pack, kind: "rules", id: "0000", data: { id: "who-is-away", patterns: 7 } },
      { ...pack, kind: "scene", id: "id-card-renewal/0003", data: null },
    ]);
    const library = createContentLibrary(rowSource(model, pack), scenarioIds, fileSource);
    const read = await library.model(scenarioIds);
    expect(read.rules.get("who-is-away" as RuleId)?.patterns).toHaveLength(1);
    const alone = createContentLibrary(rowSource(model, pack), scenarioIds);
    await expect(alone.model(scenarioIds)).rejects.toThrow();
  });
});
