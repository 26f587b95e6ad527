import type { BackupContent, CheckedModel, Trace } from "#engine/index.ts";
import { parseAssumption, parseKeyValue } from "#engine/index.ts";
import { placeIn, type Refusal } from "../refusal.ts";

/** The content this app has: what a file may speak of. */
export interface KnownContent {
  readonly model: CheckedModel;
  readonly scenarioIds: readonly string[];
}

type Path = readonly (string | number)[];
type Table = { readonly has: (id: never) => boolean };

/** What a file names twice that there is once, or names that this app does not have; null if nothing. */
export function referenceFault(content: BackupContent, known: KnownContent): Refusal | null {
  const { runs, finished, forms } = content;
  const repeated =
    twice("runs", runs, ({ id }) => id) ??
    twice("finished", finished, ({ scenario }) => scenario) ??
    twice("forms", forms, ({ scenario, form }) => `${scenario} ${form}`);
  if (repeated) return repeated;
  const stories = new Set(known.scenarioIds);
  for (const [name, items] of Object.entries({ runs, finished, forms })) {
    for (const [index, { scenario }] of items.entries()) {
      if (!stories.has(scenario)) return unknownId([name, index, "scenario"], scenario);
    }
  }
  for (const [at, { decisions }] of runs.entries()) {
    for (const [made, { traces, guess }] of decisions.entries()) {
      const path = ["runs", at, "decisions", made];
      const fault =
        unknownIn(known.model.holders, [...path, "guess"], guess ?? []) ??
        traces.reduce<Refusal | null>(
          (found, trace, index) =>
            found ?? traceFault(trace, [...path, "traces", index], known.model),
          null,
        );
      if (fault) return fault;
    }
  }
  return null;
}

function traceFault(trace: Trace, path: Path, model: CheckedModel): Refusal | null {
  const keys = trace.parties.flat();
  const asked = [...trace.needs, trace.kept, trace.looked, ...keys.flatMap(({ needs }) => needs)];
  const questions = asked.map(({ assumption }) => parseAssumption(assumption).question);
  const kinds = keys.map(({ value }) => parseKeyValue(value).kind);
  const tables: readonly (readonly [string, Table, readonly string[]])[] = [
    ["system", model.systems, [trace.system]],
    ["holder", model.holders, [trace.holder]],
    ["people", model.people, trace.people],
    ["place", model.places, [trace.place]],
    ["categories", model.categories, trace.categories],
    ["claims", model.claims, [...trace.claims, ...trace.named.claims]],
    ["parties", model.keyKinds, kinds],
    ["needs", model.questions, questions],
  ];
  for (const [name, table, ids] of tables) {
    const fault = unknownIn(table, [...path, name], ids);
    if (fault) return fault;
  }
  return null;
}

function unknownIn(table: Table, path: Path, ids: readonly string[]): Refusal | null {
  const missing = ids.find((id) => !table.has(id as never));
  return missing === undefined ? null : unknownId(path, missing);
}

const unknownId = (path: Path, id: string): Refusal => ({
  why: "unknown-id",
  where: placeIn(path),
  id,
});

function twice<Item>(
  name: string,
  items: readonly Item[],
  idOf: (item: Item) => string,
): Refusal | null {
  const seen = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (seen.has(idOf(item))) return { why: "twice", where: placeIn([name, index]) };
    seen.add(idOf(item));
  }
  return null;
}
