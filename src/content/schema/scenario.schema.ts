import * as v from "valibot";
import { id, ids, keyValueId } from "./id.schema.ts";
import { trace } from "./trace.schema.ts";

/**
 * One to three sentences of one kind: `story` is invented, `claim` is about the world and names its
 * claims, `ours` is our inference, `prompt` asks, `cost` says what a choice cost, `note` tells a
 * trainer how to run the story. `id` is its text key.
 */
export const unit = v.strictObject({
  id,
  kind: v.picklist(["story", "claim", "ours", "prompt", "cost", "note"]),
  claims: ids,
});

/** Something in the picture that a reader may point at: it takes something in, or it does not. */
const spotThing = v.strictObject({ id, takesIn: v.boolean(), answer: unit });

const choice = v.strictObject({
  id,
  next: v.nullable(id),
  traces: ids,
  cost: unit,
  notKnown: unit,
});

const scene = v.strictObject({
  id,
  place: id,
  day: v.pipe(v.number(), v.integer(), v.minValue(1)),
  hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
  picture: id,
  /** One of the four that make a short session, played alone in the order of the file. */
  core: v.exactOptional(v.boolean()),
  units: v.pipe(v.array(unit), v.minLength(1)),
  spot: v.exactOptional(v.pipe(v.array(spotThing), v.minLength(4))),
  /** Holders offered in "who will have a trace of this?"; present where the scene asks it. */
  predict: v.exactOptional(v.pipe(ids, v.minLength(3))),
  /** Something happens, whatever is chosen: power fails, a neighbour remarks, papers are looked at. */
  happens: v.exactOptional(v.pipe(v.array(unit), v.minLength(1))),
  /** Every trace the scene could leave; `always` and the choices name those they leave. */
  traces: v.array(trace),
  always: ids,
  choices: v.pipe(v.array(choice), v.minLength(2), v.maxLength(4)),
});

const conclusion = v.strictObject({ rule: id, holder: id, about: keyValueId });

export const scenario = v.strictObject({
  id,
  first: id,
  notice: unit,
  /** Three questions for a room. */
  discussion: v.array(unit),
  /** For who leads a session; never on a learner's screen. */
  trainer: v.array(unit),
  scenes: v.array(scene),
  debrief: v.strictObject({
    /** What this story shows about records anywhere, in one sentence. */
    principle: unit,
    /** Conclusions offered to be opened, in this order; the first that the path leaves is shown. */
    found: v.pipe(v.array(conclusion), v.minLength(1)),
    /** Would be mistaken in this story, and what really happened. */
    mistaken: v.array(v.strictObject({ ...conclusion.entries, truth: unit })),
    dials: v.pipe(ids, v.minLength(1), v.maxLength(3)),
    notKnown: v.pipe(v.array(unit), v.minLength(1)),
    /** Something in the reader's hands; the kind is one of four. */
    hand: v.strictObject({
      kind: v.picklist(["questions", "right", "words", "kindness"]),
      units: v.pipe(v.array(unit), v.minLength(1)),
    }),
  }),
});

export type Unit = v.InferOutput<typeof unit>;
export type SpotThing = v.InferOutput<typeof spotThing>;
export type SceneContent = v.InferOutput<typeof scene>;
export type ChoiceContent = v.InferOutput<typeof choice>;
export type ScenarioContent = v.InferOutput<typeof scenario>;
