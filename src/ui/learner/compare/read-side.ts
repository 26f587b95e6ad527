import {
  footprint,
  presetWorld,
  tracesOfPath,
  type CheckedModel,
  type Path,
  type PresetId,
  type Run,
  type Trace,
  type World,
} from "#engine/index.ts";
import { flipChoice, otherPath, pathOfRun, tracesOfRun } from "#state/index.ts";
import { trailView, type TrailView } from "../trail-view.ts";
import type { Words } from "../words.ts";
import { OWN_ANSWERS, type Flip } from "./asked.ts";
import type { Side } from "./side.ts";

/** The model and the words a side is read with. */
export interface Reader {
  readonly model: CheckedModel;
  readonly words: Words;
}

type PathRead = Pick<Side, "path" | "view" | "isUnfinished">;

/** A run as it was walked: its traces are those it was shown. */
export function readRun(reader: Reader, run: Run, world: World): PathRead {
  return {
    path: pathOfRun(run),
    view: viewOf(reader, tracesOfRun(run), world),
    isUnfinished: run.place.stage !== "debrief",
  };
}

/** A run with one choice changed: the one asked for, else the one that changes most slips. */
export function readOther(reader: Reader, run: Run, flip: Flip | null, world: World): PathRead {
  const { model } = reader;
  const own = pathOfRun(run);
  const other: Path | null = flip
    ? flipChoice(model, own, flip.scene, flip.choice)
    : otherPath(model, own);
  const path = other ?? own;
  return { path, view: viewOf(reader, tracesOfPath(model, path), world) };
}

/** The world a name stands for; null for a name that is none. */
export function worldNamed(model: CheckedModel, name: string, own: World): World | null {
  if (name === OWN_ANSWERS) return own;
  return model.presets.has(name as PresetId) ? presetWorld(model, name as PresetId) : null;
}

function viewOf(reader: Reader, left: readonly Trace[], world: World): TrailView {
  return trailView(reader.model, footprint(reader.model, [left]), world, reader.words);
}
