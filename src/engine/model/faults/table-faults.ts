import { JOINED, ONE_USER, POWER } from "../assumption.ts";
import type { ModelDraft } from "../draft.ts";
import type { Fault } from "../fault.ts";
import { inLoop } from "./in-loop.ts";
import { keyValueCheck } from "./key-value-faults.ts";
import type { KnownIds } from "./known-ids.ts";

/** Faults of the small tables: key kinds, people, places, answers, channels, presets, the engine's questions. */
export function tableFaults(draft: ModelDraft, known: KnownIds): Fault[] {
  const structural: [string, string][] = [
    [POWER, "system"],
    [JOINED, "holder"],
    [ONE_USER, "thing"],
  ];
  const missingQuestions = structural
    .filter(
      ([id, scope]) =>
        !draft.questions.some(
          (question) => question.id === id && question.scopes.some((kind) => kind === scope),
        ),
    )
    .map(([id, scope]) => ({
      path: "questions",
      what: `the question "${id}" at the scope ${scope} is missing`,
      mend: "every model needs it: add it",
    }));
  const keyKinds = draft.keyKinds.flatMap((kind) => [
    ...known.askedOfHolder(`keyKinds/${kind.id}`, kind.needs),
    ...(["person", "thing", "circle"].includes(kind.class)
      ? []
      : [fault(`keyKinds/${kind.id}`, "has no class", "write person, thing or circle")]),
  ]);
  return [
    ...missingQuestions,
    ...keyKinds,
    ...people(draft, known),
    ...places(draft, known),
    ...answers(draft, known),
    ...links(draft, known),
  ];
}

/** What a person has is a circle or a thing; a person key would be the person. */
function people(draft: ModelDraft, known: KnownIds): Fault[] {
  const keyValue = keyValueCheck(draft, known);
  return draft.people.flatMap(({ id, has = [] }) =>
    has.flatMap((value) => keyValue(`people/${id}`, value, ["circle", "thing"])),
  );
}

function places(draft: ModelDraft, known: KnownIds): Fault[] {
  const looped = inLoop(
    new Map(draft.places.map(({ id, within }) => [id, within === undefined ? [] : [within]])),
  );
  return draft.places.flatMap(({ id, within }) => [
    ...(within === undefined ? [] : known.unknown(`places/${id}`, "places", [within])),
    ...(looped(id) ? [fault(`places/${id}`, "lies within itself", "take one within out")] : []),
  ]);
}

function answers(draft: ModelDraft, known: KnownIds): Fault[] {
  const mayAnswer = new Set(draft.claims.filter((claim) => claim.mayAnswer).map(({ id }) => id));
  return draft.answers.flatMap((answer) => {
    const path = `answers/${answer.assumption}`;
    const tooWeak = answer.claims.filter((id) => known.has("claims", id) && !mayAnswer.has(id));
    return [
      ...known.assumption(path, answer.assumption),
      ...known.unknown(path, "claims", answer.claims),
      ...(answer.claims.length > 0
        ? []
        : [fault(path, "answers without a claim", "name the claims that say so")]),
      ...tooWeak.map((id) =>
        fault(
          path,
          `the claim "${id}" may not answer (too weak or disputed)`,
          "leave it not known",
        ),
      ),
    ];
  });
}

function links(draft: ModelDraft, known: KnownIds): Fault[] {
  const channels = draft.channels.flatMap((channel) => {
    const path = `channels/${channel.id}`;
    return [
      ...known.unknown(path, "holders", [channel.from, channel.to]),
      ...known.unknown(path, "claims", channel.claims),
      ...channel.needs.flatMap((need) => known.assumption(path, need.assumption)),
      ...(channel.needs.length > 0
        ? []
        : [fault(path, "needs nothing", "name the question that opens it")]),
    ];
  });
  const presets = draft.presets.flatMap((preset) => [
    ...known.unknown(`presets/${preset.id}`, "questions", Object.keys(preset.answers)),
    ...known.unknown(`presets/${preset.id}`, "claims", preset.claims),
  ]);
  return [...channels, ...presets];
}

function fault(path: string, what: string, mend: string): Fault {
  return { path, what, mend };
}
