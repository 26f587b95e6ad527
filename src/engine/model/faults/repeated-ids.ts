import type { ModelDraft } from "../draft.ts";
import type { Fault } from "../fault.ts";
import { allTraces } from "./all-traces.ts";

/** Ids must be unique in their table; traces in the whole model; systems and holders share scopes. */
export function repeatedIds(draft: ModelDraft): Fault[] {
  const scenes = draft.scenarios.flatMap((scenario) =>
    repeated(`scenarios/${scenario.id}/scenes`, scenario.scenes),
  );
  const choices = draft.scenarios.flatMap((scenario) =>
    repeated(
      `scenarios/${scenario.id}/choices`,
      scenario.scenes.flatMap((scene) => scene.choices),
    ),
  );
  return [
    ...repeated("systems, holders and things", [
      ...draft.systems,
      ...draft.holders,
      ...draft.things,
    ]),
    ...repeated("people, things and circles", [...draft.people, ...draft.things, ...draft.circles]),
    ...(["categories", "keyKinds", "places", "questions", "channels"] as const).flatMap((table) =>
      repeated(table, draft[table]),
    ),
    ...(["rules", "claims", "presets", "scenarios"] as const).flatMap((table) =>
      repeated(table, draft[table]),
    ),
    ...scenes,
    ...choices,
    ...repeated(
      "traces",
      allTraces(draft).map(({ trace }) => trace),
    ),
    ...repeated(
      "answers",
      draft.answers.map((answer) => ({ id: answer.assumption })),
    ),
  ];
}

function repeated(path: string, items: readonly { readonly id: string }[]): Fault[] {
  const seen = new Set<string>();
  return items
    .filter(({ id }) => seen.has(id) || !seen.add(id))
    .map(({ id }) => ({ path, what: `the id "${id}" stands twice`, mend: "give each its own id" }));
}
