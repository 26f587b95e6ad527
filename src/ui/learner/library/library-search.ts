import type { Evidence } from "../content-types.ts";
import { finderIn } from "../find-typed.ts";

/** What is looked for among the grounds; null where it may be any. */
export interface LibrarySearch {
  readonly typed: string;
  readonly how: string | null;
  readonly firm: string | null;
  readonly where: string | null;
}

export const noSearch: LibrarySearch = { typed: "", how: null, firm: null, where: null };

/** A ground with what a reader would look for it by. */
export interface LibraryRow {
  readonly id: string;
  /** What it is about: the first part of its id. */
  readonly group: string;
  readonly how: readonly string[];
  readonly firm: string;
  /** Null for our own inferences: they stand on grounds that have a place. */
  readonly where: string | null;
  readonly find: (typed: string) => boolean;
}

/** Every ground in the order of the library; `sentencesOf` gives what is looked through for one. */
export function libraryRows(
  { claims, own }: Evidence,
  sentencesOf: (id: string, sources: readonly string[]) => readonly string[],
): readonly LibraryRow[] {
  const groupOf = (id: string): string => id.slice(0, id.indexOf("."));
  return [
    ...claims.map(({ id, howWeKnow, howFirm, where, sources }) => ({
      id,
      group: groupOf(id),
      how: howWeKnow,
      firm: howFirm,
      where,
      find: finderIn(sentencesOf(id, sources)),
    })),
    ...own.map(({ id }) => ({
      id,
      group: groupOf(id),
      how: ["our-inference"],
      firm: "our-inference",
      where: null,
      find: finderIn(sentencesOf(id, [])),
    })),
  ];
}

export const isNarrowed = ({ typed, how, firm, where }: LibrarySearch): boolean =>
  typed.trim() !== "" || how !== null || firm !== null || where !== null;

/** The rows that are looked for, in their order. */
export function findClaims(
  rows: readonly LibraryRow[],
  { typed, how, firm, where }: LibrarySearch,
): readonly LibraryRow[] {
  return rows.filter(
    (row) =>
      (how === null || row.how.includes(how)) &&
      (firm === null || row.firm === firm) &&
      (where === null || row.where === where) &&
      (typed.trim() === "" || row.find(typed.trim())),
  );
}
