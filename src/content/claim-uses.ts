import { questionOf, type AssumptionId } from "#engine/index.ts";
import { loadCheckItems } from "./check-items.ts";
import type { ContentSource } from "./content-source.ts";
import type { CoreContent } from "./schema/core.schema.ts";
import type { CheckItem } from "./schema/check-item.schema.ts";
import type { OwnClaim } from "./schema/evidence.schema.ts";
import type { ScenarioContent, SceneContent, Unit } from "./schema/scenario.schema.ts";

/** One place of the app that stands on a claim. */
export type ClaimUse =
  | { readonly kind: "scene"; readonly scenario: string; readonly id: string }
  /** Before the first scene or after the last. */
  | { readonly kind: "story"; readonly id: string }
  | { readonly kind: "rule" | "answer" | "preset" | "standing" | "own"; readonly id: string }
  | { readonly kind: "channel"; readonly from: string; readonly to: string; readonly id: string }
  | { readonly kind: "check"; readonly scenario: string; readonly id: string };

export type ClaimUses = ReadonlyMap<string, readonly ClaimUse[]>;

/** Every place that stands on a claim, by claim: each once, in the order of the app. */
export async function readClaimUses(
  source: ContentSource,
  scenarioIds: readonly string[],
): Promise<ClaimUses> {
  const [core, { own }, items, scenarios] = await Promise.all([
    source.core(),
    source.evidence(),
    loadCheckItems(),
    Promise.all(scenarioIds.map((id) => source.scenario(id))),
  ]);
  return claimUses(core, own, items, scenarios);
}

export function claimUses(
  core: CoreContent,
  own: readonly OwnClaim[],
  items: readonly CheckItem[],
  scenarios: readonly ScenarioContent[],
): ClaimUses {
  const uses = new Map<string, Map<string, ClaimUse>>();
  const add = (claims: readonly string[], use: ClaimUse): void => {
    for (const claim of claims) {
      const places = uses.get(claim) ?? new Map<string, ClaimUse>();
      places.set(JSON.stringify(use), use);
      uses.set(claim, places);
    }
  };
  for (const scenario of scenarios) {
    for (const scene of scenario.scenes) {
      add(claimsOfScene(scene), { kind: "scene", scenario: scenario.id, id: scene.id });
    }
    add(claimsOf(unitsAround(scenario)), { kind: "story", id: scenario.id });
  }
  for (const { id, claims } of core.standing) add(claims, { kind: "standing", id });
  for (const { id, claims } of core.rules) add(claims, { kind: "rule", id });
  for (const { assumption, claims } of core.answers) {
    add(claims, { kind: "answer", id: questionOf(assumption as AssumptionId) });
  }
  for (const { id, from, to, claims } of core.channels) {
    add(claims, { kind: "channel", from, to, id });
  }
  for (const { id, claims } of core.presets) add(claims, { kind: "preset", id });
  for (const { id, scenario, claims } of items) add(claims, { kind: "check", scenario, id });
  for (const { id, from } of own) add(from, { kind: "own", id });
  return new Map([...uses].map(([claim, places]) => [claim, [...places.values()]]));
}

const claimsOf = (units: readonly Unit[]): string[] => units.flatMap(({ claims }) => claims);

function claimsOfScene({ units, happens = [], spot = [], choices, traces }: SceneContent) {
  return [
    ...claimsOf([
      ...units,
      ...happens,
      ...spot.map(({ answer }) => answer),
      ...choices.flatMap(({ cost, notKnown }) => [cost, notKnown]),
    ]),
    ...traces.flatMap(({ claims, named }) => [...claims, ...named.claims]),
  ];
}

/** What a learner reads of a story outside its scenes; notes to a trainer are on no screen. */
function unitsAround({ notice, discussion, debrief }: ScenarioContent): readonly Unit[] {
  return [
    notice,
    ...discussion,
    debrief.principle,
    ...debrief.mistaken.map(({ truth }) => truth),
    ...debrief.notKnown,
    ...debrief.hand.units,
  ];
}
