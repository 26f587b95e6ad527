import { learnerStores, SETTINGS_KEY, type Connection } from "./database.ts";
import { ForgottenError } from "./trouble.ts";
import { write, type LearnerTransaction } from "./write.ts";

type Work = (transaction: LearnerTransaction) => Promise<void> | void;

/** Changes the learner's things: one strict transaction over all of them. */
export const change = (connection: Connection, work: Work, options?: { readonly anew?: boolean }) =>
  connection.use((database) => write(database, learnerStores, "strict", work), options);

/** The same where something is kept; after `forget` in any tab it writes nothing and says "forgotten". */
export const changeKept = (connection: Connection, work: Work) =>
  change(connection, async (transaction) => {
    // Asked inside the transaction, so that no other tab can forget in between.
    const kept = await transaction.objectStore("settings").count(SETTINGS_KEY);
    if (kept === 0) throw new ForgottenError();
    await work(transaction);
  });
