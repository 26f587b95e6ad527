import type { ChoiceId, Run, SceneId } from "#engine/index.ts";

/** One choice made otherwise. */
export interface Flip {
  readonly scene: SceneId;
  readonly choice: ChoiceId;
}

/** What a run is to stand beside: another run, itself with one choice changed, or itself in a world. */
export type Asked =
  | { readonly kind: "run"; readonly run: Run }
  | { readonly kind: "other"; readonly flip: Flip | null }
  | { readonly kind: "world"; readonly world: string };

/** The world of the reader's own answers; any other name is that of a preset. */
export const OWN_ANSWERS = "setting";

/**
 * Reads the second part of a comparison's address, `/compare/<run>/…`:
 * - `<run>`: another run;
 * - `other`: the other path of design §3; `other/<scene>/<choice>`: that choice changed instead;
 * - `<preset>` or `setting`: the same run as far as documented, and under those answers.
 *
 * Without it the run stands beside the latest other run of its story, else beside the other path.
 */
export function readAsked(parts: readonly string[], run: Run, runs: readonly Run[]): Asked {
  const [first, scene, choice] = parts;
  if (first === undefined) {
    const beside = runs.findLast((each) => each.scenario === run.scenario && each.id !== run.id);
    return beside ? { kind: "run", run: beside } : { kind: "other", flip: null };
  }
  if (first === "other") {
    const flip = scene && choice ? { scene: scene as SceneId, choice: choice as ChoiceId } : null;
    return { kind: "other", flip };
  }
  const beside = runs.find(({ id }) => id === first);
  return beside ? { kind: "run", run: beside } : { kind: "world", world: first };
}

/** The two latest runs of one story, the earlier first; the last story that has two. Null where none has. */
export function latestPair(runs: readonly Run[]): readonly [Run, Run] | null {
  for (const latest of [...runs].reverse()) {
    const [before, last] = runs.filter(({ scenario }) => scenario === latest.scenario).slice(-2);
    if (before && last) return [before, last];
  }
  return null;
}

/** The address of a comparison. */
export function comparePath(run: string, asked: Asked): string {
  switch (asked.kind) {
    case "run":
      return `/compare/${run}/${asked.run.id}`;
    case "other":
      return asked.flip
        ? `/compare/${run}/other/${asked.flip.scene}/${asked.flip.choice}`
        : `/compare/${run}/other`;
    case "world":
      return `/compare/${run}/${asked.world}`;
  }
}
