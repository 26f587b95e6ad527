import type { Answer, Plain, Run, SaveState, Trace, Value } from "#engine/index.ts";
import type { StoredHere } from "../app-tools.ts";
import { OWN_CLAIM, OWN_DEVICE, OWN_SYSTEM } from "./own-model.ts";

/** What the app knows of itself at this moment. */
export interface OwnState {
  readonly saved: SaveState;
  readonly tier: "web" | "local-network" | "file";
  /** What was seen in the browser's storage just now. */
  readonly stored: StoredHere;
  /** Only those in which something was chosen. */
  readonly runs: readonly Run[];
  /** How many stories were seen to their end, forms answered, and things told apart last. */
  readonly finished: number;
  readonly forms: number;
  readonly last: number;
  readonly damaged: number;
}

/** A slip of this app's own, and what its words are filled with. */
export interface OwnThing {
  readonly trace: Trace;
  readonly text: string;
  readonly values: Readonly<Record<string, string | number>>;
}

interface Draft {
  readonly id: string;
  readonly holder: string;
  readonly category?: string;
  /** Left out where nobody knows. */
  readonly recorded?: Answer | undefined;
  readonly kept?: Answer | undefined;
  readonly text?: string;
  readonly values?: OwnThing["values"];
}

/** Everything that lies here now, or could, each with who has it. */
export function ownThings(state: OwnState): readonly OwnThing[] {
  const { saved, tier, stored, runs, finished, forms, last, damaged } = state;
  const isKept = saved !== "memory";
  // While it is being written, or where that failed, nobody can say yet.
  const kept = saved === "durable" ? "yes" : saved === "memory" ? "no" : undefined;
  const mine = (id: string, category: string, values: OwnThing["values"] = {}): Draft => ({
    id,
    holder: isKept ? "app-storage" : "this-window",
    category,
    recorded: "yes",
    kept,
    values,
  });
  const scenarios = [...new Set(runs.map(({ scenario }) => scenario))];
  return [
    { id: "window", holder: "this-window", recorded: "yes", kept: "no" } as const,
    ...scenarios.map((story) => {
      const own = runs.filter(({ scenario }) => scenario === story);
      const made = own.reduce((sum, { decisions }) => sum + decisions.length, 0);
      return { ...mine(`run ${story}`, "run", { story, count: own.length, made }), text: "run" };
    }),
    mine("settings", "other"),
    ...(finished > 0 ? [mine("finished", "day", { count: finished })] : []),
    ...(forms > 0 ? [mine("forms", "run", { count: forms })] : []),
    ...(last > 0 ? [mine("last", "other", { count: last })] : []),
    ...(damaged > 0
      ? [{ ...mine("damaged", "other", { count: damaged }), holder: "app-storage" }]
      : []),
    {
      id: "stories",
      holder: "app-storage",
      category: "content",
      recorded: answerOf(stored.database),
      kept: answerOf(stored.database),
    },
    ...(tier === "file"
      ? [{ id: "opened-file", holder: "browser", category: "content" }]
      : [
          {
            id: "app-files",
            holder: "browser",
            category: "content",
            recorded: answerOf(stored.files),
            kept: answerOf(stored.files),
          },
          { id: "typed-address", holder: "browser", category: "content" },
          { id: "visit", holder: "network", category: "visit" },
        ]),
    { id: "leftovers", holder: "browser" },
    { id: "seen", holder: "who-else" },
  ].map(toThing);
}

const answerOf = (value: Value): Answer | undefined => (value === "not-known" ? undefined : value);

function toThing({ id, holder, category = "other", recorded, kept, text = id, values }: Draft) {
  const need = (question: string, told?: Answer) => ({
    assumption: `${question}@${holder}`,
    ...(told !== undefined && { told }),
  });
  const trace: Plain<Trace> = {
    id,
    system: OWN_SYSTEM,
    holder,
    people: [],
    place: "here",
    day: 1,
    hour: null,
    categories: [category],
    parties: [[{ value: OWN_DEVICE, needs: [] }]],
    needs: [need("written", recorded)],
    kept: need("kept", kept),
    // No slip of this app carries a name: it asks for none.
    named: { value: "no", claims: [] },
    looked: need("looked"),
    claims: [OWN_CLAIM],
  };
  // The cast from plain strings to branded ids: holders and questions are those of own-model.ts.
  return { trace: trace as unknown as Trace, text, values: values ?? {} };
}
