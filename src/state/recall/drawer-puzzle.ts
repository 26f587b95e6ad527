import {
  documentedWorld,
  seenFrom,
  tracesOfPath,
  type CheckedModel,
  type Decision,
  type HolderId,
  type RandomSource,
  type ScenarioId,
  type Trace,
  type Value,
} from "#engine/index.ts";
import { shuffled } from "./shuffled.ts";

/** A slip of the puzzle, and whether it is there from that drawer. */
export interface PuzzleSlip {
  readonly trace: Trace;
  readonly value: Value;
}

/** One holder and a few slips of the story: which of them could be seen from there? */
export interface DrawerPuzzle {
  readonly holder: HolderId;
  /** In story order. */
  readonly slips: readonly PuzzleSlip[];
}

const most = 4;

/** A puzzle from these traces; null where no drawer has some of them and not the others. */
export function drawerPuzzle(
  model: CheckedModel,
  traces: readonly Trace[],
  random: RandomSource,
): DrawerPuzzle | null {
  const holders = [...new Set(traces.map(({ holder }) => holder))].filter(
    (id) => model.holders.get(id)?.kind !== "not-known",
  );
  const puzzles = shuffled(holders, random).map((holder) => ({
    holder,
    slips: fewOf(seenSlips(model, traces, holder), random),
  }));
  return puzzles.find(({ slips }) => isPuzzle(slips)) ?? null;
}

/** Every slip of a story's days as one drawer has it: there, perhaps there, or not. */
function seenSlips(
  model: CheckedModel,
  traces: readonly Trace[],
  holder: HolderId,
): readonly PuzzleSlip[] {
  const sights = seenFrom(model, traces, documentedWorld, holder);
  const held = new Map(
    sights.flatMap(({ held: own }) => own.map(({ trace, value }) => [trace, value] as const)),
  );
  return traces.map((trace) => ({ trace, value: held.get(trace) ?? "no" }));
}

const isPuzzle = (slips: readonly PuzzleSlip[]): boolean =>
  slips.some(({ value }) => value === "yes") && slips.some(({ value }) => value === "no");

/** At most four, at least one of each value that there is. */
function fewOf(slips: readonly PuzzleSlip[], random: RandomSource): PuzzleSlip[] {
  const mixed = shuffled(slips, random);
  const firsts = (["yes", "no", "not-known"] as const).flatMap(
    (wanted) => mixed.find(({ value }) => value === wanted) ?? [],
  );
  const few = [...new Set([...firsts, ...mixed])].slice(0, most);
  return slips.filter((slip) => few.includes(slip));
}

/** What the first choices of a story leave: an example day for whoever has no run of their own. */
export function exampleTraces(model: CheckedModel, scenario: string): readonly Trace[] {
  const story = model.scenarios.get(scenario as ScenarioId);
  if (!story) return [];
  const scenes = new Map(story.scenes.map((scene) => [scene.id, scene]));
  const decisions: Decision[] = [];
  for (let scene = scenes.get(story.first); scene;) {
    const choice = scene.choices[0];
    if (!choice) break;
    decisions.push({ scene: scene.id, choice: choice.id });
    scene = choice.next === null ? undefined : scenes.get(choice.next);
  }
  return tracesOfPath(model, { scenario: story.id, start: story.first, decisions });
}
