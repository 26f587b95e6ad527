import { JOINED, ONE_USER, POWER } from "../assumption.ts";
import type { ModelDraft } from "../draft.ts";
import type { Fault } from "../fault.ts";
import type { KnownIds } from "./known-ids.ts";

/** Faults of the small tables: key kinds, places, answers, channels, presets, the engine's questions. */
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
    ...known.unknown(`keyKinds/${kind.id}`, "questions", kind.needs),
    ...(["person", "thing", "circle"].includes(kind.class)
      ? []
      : [fault(`keyKinds/${kind.id}`, "has no class", "write person, thing or circle")]),
  ]);
  const places = draft.places.flatMap((place) =>
    place.within === undefined ? [] : known.unknown(`places/${place.id}`, "places", [place.within]),
  );
  return [
    ...missingQuestions,
    ...keyKinds,
    ...places,
    ...answers(draft, known),
    ...links(draft, known),
  ];
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
