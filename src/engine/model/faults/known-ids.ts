import type { ModelDraft } from "../draft.ts";
import { parseAssumption, USING_HOLDER } from "../assumption.ts";
import type { Fault } from "../fault.ts";

export type Table =
  | "systems"
  | "holders"
  | "categories"
  | "keyKinds"
  | "people"
  | "things"
  | "circles"
  | "places"
  | "questions"
  | "rules"
  | "claims";

/** What a draft defines, and the two ways a reference can be wrong. */
export interface KnownIds {
  readonly has: (table: Table, id: string) => boolean;
  /** A fault for each id that the table does not have. */
  readonly unknown: (path: string, table: Table, ids: readonly string[]) => Fault[];
  /** A fault for each question that is not there or is not asked of a holder. */
  readonly askedOfHolder: (path: string, questions: readonly string[]) => Fault[];
  /** Faults of an assumption's id: its question, its scope. */
  readonly assumption: (path: string, id: string, usingHolderAllowed?: boolean) => Fault[];
}

export function knownIds(draft: ModelDraft): KnownIds {
  const tables = new Map<Table, Set<string>>();
  const idsOf = (table: Table): Set<string> => {
    let found = tables.get(table);
    if (!found) tables.set(table, (found = new Set(draft[table].map((item) => item.id))));
    return found;
  };
  const has = (table: Table, id: string): boolean => idsOf(table).has(id);
  const unknown = (path: string, table: Table, ids: readonly string[]): Fault[] =>
    ids
      .filter((id) => !has(table, id))
      .map((id) => ({
        path,
        what: `"${id}" is not one of the ${table}`,
        mend: `add it to ${table} or write the id of one that is there`,
      }));

  const scopes = new Map(draft.questions.map((question) => [question.id, question.scopes]));
  const askedOfHolder = (path: string, questions: readonly string[]): Fault[] => [
    ...unknown(path, "questions", questions),
    ...questions
      .filter((id) => scopes.get(id)?.includes("holder") === false)
      .map((id) => ({
        path,
        what: `needs "${id}", which is not asked of a holder`,
        mend: "name a question with the scope holder, or give it that scope",
      })),
  ];
  const fits = (kind: string, scope: readonly string[]): boolean => {
    const [first = "", second] = scope;
    if (kind === "pair") {
      return second !== undefined && has("holders", first) && has("holders", second);
    }
    if (second !== undefined) return false;
    if (kind === "system") return has("systems", first);
    return kind === "holder" ? has("holders", first) : has("things", first);
  };
  const assumption = (path: string, id: string, usingHolderAllowed = false): Fault[] => {
    const { question, scope } = parseAssumption(id);
    const kinds = scopes.get(question);
    if (!kinds) return unknown(path, "questions", [question]);
    const isUsingHolder = scope.length === 1 && scope[0] === USING_HOLDER;
    if (isUsingHolder && usingHolderAllowed && kinds.includes("holder")) return [];
    if (scope.length > 0 && scope.length < 3 && kinds.some((kind) => fits(kind, scope))) return [];
    return [
      {
        path,
        what: `"${id}" asks at a scope that "${question}" does not have (${kinds.join(", ")})`,
        mend: "write question@scope with the id of a system, a holder, a thing, or holder>holder",
      },
    ];
  };
  return { has, unknown, askedOfHolder, assumption };
}
