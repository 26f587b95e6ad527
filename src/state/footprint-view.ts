import {
  footprint,
  flipChoice,
  otherPath,
  trail,
  tracesOfPath,
  type CheckedModel,
  type Path,
  type Run,
  type Trace,
  type Trail,
  type World,
} from "#engine/index.ts";

/** The traces of a run as they were shown when it was made. */
export const tracesOfRun = (run: Run): readonly Trace[] =>
  run.decisions.flatMap(({ traces }) => [...traces]);

/** A run as a path that can be flipped and followed again. */
export const pathOfRun = ({ scenario, start, decisions }: Run): Path => ({
  scenario,
  start,
  decisions: decisions.map(({ scene, choice }) => ({ scene, choice })),
});

/** The trail of a path nobody walked: the other path. */
export function trailOfPath(model: CheckedModel, path: Path, world: World): Trail {
  return trail(model, footprint(model, [tracesOfPath(model, path)]), world);
}

/** At most one run per scenario stands in the footprint: the latest. */
export function latestRuns(runs: readonly Run[]): Run[] {
  const latest = new Map<string, Run>();
  for (const run of runs) if (run.decisions.length > 0) latest.set(run.scenario, run);
  return [...latest.values()];
}

export { flipChoice, otherPath };
