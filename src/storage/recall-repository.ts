import * as v from "valibot";
import type { Finished, RecallRepository } from "#engine/index.ts";
import { changeKept } from "./change-kept.ts";
import { SETTINGS_KEY, type Connection } from "./database.ts";
import {
  checkRow,
  LAST,
  readRecall,
  refresherRow,
  toFormRow,
  type CheckRow,
} from "./recall-rows.ts";
import { unwatched, type LearnerTransaction } from "./write.ts";

const nothing = { finished: [], forms: [], last: [], damaged: [] };

/** Telling apart and recalling in IndexedDB. Like runs, nothing is written before `keep` or after `forget`. */
export function createRecallRepository(connection: Connection): RecallRepository {
  return {
    load: () =>
      connection.use(async (database) => {
        const transaction = database.transaction(["settings", "refreshers", "checks"]);
        const [kept, refreshers, checks] = await Promise.all([
          transaction.objectStore("settings").count(SETTINGS_KEY),
          transaction.objectStore("refreshers").getAll(),
          transaction.objectStore("checks").getAll(),
        ]);
        return kept === 0 ? nothing : readRecall(refreshers, checks);
      }),
    saveFinished: (finished) =>
      changeKept(connection, (transaction) => putFinished(transaction, finished)),
    saveForm: (form) =>
      changeKept(connection, (transaction) => putCheck(transaction, toFormRow(form))),
    saveLast: (items) =>
      changeKept(connection, (transaction) =>
        putCheck(transaction, { schema: 1, id: LAST, items }),
      ),
  };
}

/** Another tab may know of an earlier day, or of more that was done: both are so. */
export async function putFinished(transaction: LearnerTransaction, own: Finished): Promise<void> {
  const store = transaction.objectStore("refreshers");
  const stored: unknown = await store.get(own.scenario);
  const read = v.safeParse(refresherRow, stored ?? { schema: 1, ...own });
  // Nothing writes over what could not be read.
  if (!read.success) return;
  const { day, done } = read.output;
  unwatched(
    store.put({
      schema: 1,
      scenario: own.scenario,
      day: day < own.day ? day : own.day,
      done: [...new Set([...done, ...own.done])].sort((one, other) => one - other),
    }),
  );
}

/** Puts a check's row in the place of the one before. Nothing writes over what could not be read. */
export async function putCheck(transaction: LearnerTransaction, row: CheckRow): Promise<void> {
  const store = transaction.objectStore("checks");
  const stored: unknown = await store.get(row.id);
  if (stored === undefined || v.is(checkRow, stored)) unwatched(store.put(row));
}
