import { expect, test } from "vitest";
import { createConnection } from "#storage/database.ts";
import { createBackupRepository } from "#storage/backup-repository.ts";
import { createLearnerRepository } from "#storage/learner-repository.ts";
import { createModelRepository } from "#storage/model-repository.ts";
import { openStorage } from "#storage/index.ts";
import { aRun } from "../support/builders.ts";
import { freshDatabase, valueOf } from "../support/database.ts";

const names = async (): Promise<readonly (string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name);

test("erasing takes the database away, and nothing opens it again", async () => {
  const name = await freshDatabase();
  const { learner, model, connection } = await openStorage({ name });
  valueOf(await learner.keep({ language: "ko" }, [aRun()]));
  expect(await names()).toContain(name);
  expect(await connection.erase()).toBe(true);
  expect(await names()).not.toContain(name);

  const late = [learner.saveRun(aRun()), model.install({ pack: "core", version: "1" }, [])];
  for (const each of await Promise.all(late))
    expect(each).toEqual({ ok: false, trouble: "forgotten" });
  expect(await names()).not.toContain(name);
});

test("another tab gives the database up, and has nothing to save to", async () => {
  const name = await freshDatabase();
  const here = createConnection({ name });
  const there = createConnection({ name });
  const learner = createLearnerRepository(there);
  valueOf(await learner.keep({ language: "ko" }, []));
  expect(await here.erase()).toBe(true);
  const late = [
    learner.saveRun(aRun()),
    learner.forget(),
    learner.loadLatest(),
    createModelRepository(there).install({ pack: "core", version: "1" }, []),
    createBackupRepository(there).read(),
  ];
  for (const each of await Promise.all(late))
    expect(each).toEqual({ ok: false, trouble: "forgotten" });
  expect(await names()).not.toContain(name);
});

test("another tab may be asked to keep again, and then does", async () => {
  const name = await freshDatabase();
  const learner = createLearnerRepository(createConnection({ name }));
  valueOf(await learner.keep({ language: "ko" }, []));
  expect(await createConnection({ name }).erase()).toBe(true);
  valueOf(await learner.keep({ language: "ko" }, [aRun()]));
  valueOf(await learner.saveRun(aRun()));
  expect(valueOf(await learner.load())?.runs).toHaveLength(1);
});

test("says so where somebody holds on to it", async () => {
  const name = await freshDatabase();
  valueOf(await createConnection({ name }).use(() => Promise.resolve(null)));
  const held = await new Promise<IDBDatabase>((done) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => done(opening.result);
  });
  expect(await createConnection({ name }).erase(200)).toBe(false);
  held.close();
});
