import { beforeEach, describe, expect, it } from "vitest";
import { fileSource, packRows, rowSource, scenarioIds } from "#content/index.ts";
import type { InstalledPack, ModelRepository, ModelRow } from "#engine/index.ts";
import { openStorage } from "#storage/index.ts";
import { freshDatabase, valueOf } from "../support/database.ts";

const scenes = 10_000;
const small = { pack: "small", version: "1" };
const large = { pack: "large", version: "1" };
const story = "id-card-renewal";

let model: ModelRepository;
beforeEach(async () => {
  const storage = await openStorage({ name: await freshDatabase() });
  expect(storage.trouble).toBeNull();
  model = storage.model;
});

/** The pack's rows, and copies of its stories under other ids until there are so many scenes. */
async function manyRows(): Promise<ModelRow[]> {
  const rows = await packRows(fileSource, scenarioIds);
  const stories = rows.filter(({ kind }) => kind === "scenario" || kind === "scene");
  const count = (list: readonly ModelRow[]) => list.filter(({ kind }) => kind === "scene").length;
  for (let copy = 1; count(rows) < scenes; copy += 1) {
    rows.push(...stories.map((row) => copyOf(row, String(copy).padStart(4, "0"))));
  }
  return rows;
}

/** `road/0003` → `copy0007-road/0003`. */
function copyOf({ kind, id, data }: ModelRow, copy: string): ModelRow {
  const [scenario = "", scene] = id.split("/");
  const name = `copy${copy}-${scenario}`;
  return scene === undefined
    ? { kind, id: name, data: { ...(data as object), id: name } }
    : { kind, id: `${name}/${scene}`, data };
}

/** Counts the rows that a source is handed, by kind. */
function counting(repository: ModelRepository) {
  const read: Record<string, number> = {};
  const watched: ModelRepository = {
    ...repository,
    rows: async (pack, kind, prefix) => {
      const stored = await repository.rows(pack, kind, prefix);
      if (stored.ok) read[kind] = (read[kind] ?? 0) + stored.value.length;
      return stored;
    },
  };
  return { watched, read };
}

async function timeToRead(pack: InstalledPack): Promise<number> {
  const source = rowSource(model, pack);
  const start = performance.now();
  await source.scenario(story);
  return performance.now() - start;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

describe(`a pack of ${scenes} scenes`, () => {
  it("gives one story's rows and no others, in about the time a small pack takes", async () => {
    const rows = await manyRows();
    valueOf(await model.install(small, await packRows(fileSource, scenarioIds)));
    valueOf(await model.install(large, rows));
    const all = valueOf(await model.rows(large, "scene"));
    expect(all.length).toBeGreaterThanOrEqual(scenes);

    const { watched, read } = counting(model);
    const content = await rowSource(watched, large).scenario(story);
    expect(content).toEqual(await fileSource.scenario(story));
    expect(read).toEqual({ scenario: 1, scene: content.scenes.length });

    const times: { small: number[]; large: number[] } = { small: [], large: [] };
    // By turns, so that whatever else the machine does hits both alike.
    for (let round = 0; round < 41; round += 1) {
      times.small.push(await timeToRead(small));
      times.large.push(await timeToRead(large));
    }
    const [one, other] = [median(times.small), median(times.large)];
    console.log(
      `one story: ${one.toFixed(2)} ms of ${scenarioIds.length} stories, ` +
        `${other.toFixed(2)} ms of ${all.length} scenes`,
    );
    expect(other / one).toBeLessThan(3);
  });
});
