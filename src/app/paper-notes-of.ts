import type { i18n as I18n } from "i18next";
import type { Evidence } from "#ui/learner/content-types.ts";
import { sayerIn } from "#ui/learner/sayer-in.ts";
import type { NumberedClaim } from "#ui/print/number-statements.ts";
import type { NotedClaim } from "#ui/print/paper-note.tsx";
import type { Translate } from "#ui/text.tsx";

/** Makes the notes of a page from the claims that stand on it. */
export function noteMaker({ claims, own, sources }: Evidence, i18n: I18n) {
  const sayerOf = sayerIn(i18n, i18n.t as unknown as Translate);
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const startOf = new Map(own.map(({ id, from }) => [id, from]));
  const restingOn = (id: string): readonly string[] =>
    startOf.get(id) ?? claimOf.get(id)?.conflictsWith ?? [];
  const note = (id: string, numbersOf: (ids: readonly string[]) => number[]): NotedClaim => {
    const claim = claimOf.get(id);
    if (!claim) return { kind: "own", id, from: numbersOf(restingOn(id)) };
    return {
      kind: "claim",
      claim,
      saidBy: sayerOf(id),
      sources: sources.filter(({ key }) => claim.sources.includes(key)),
      otherwise: numbersOf(restingOn(id)),
    };
  };
  return {
    restingOn,
    of: (numbered: readonly NumberedClaim[]) => {
      const numbers = new Map(numbered.map(({ id, number }) => [id, number]));
      const numbersOf = (ids: readonly string[]): number[] =>
        ids.flatMap((id) => numbers.get(id) ?? []);
      return numbered.map(({ id, number, stands }) => ({
        number,
        stands,
        noted: note(id, numbersOf),
      }));
    },
  };
}
