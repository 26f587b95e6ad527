import type { ModelDraft } from "#engine/index.ts";

/** How many invented people, beside the household, share the town. */
export interface Town {
  readonly strangers: number;
}

export const household = ["mother", "father", "daughter", "son", "grandmother"] as const;
export const thingsOfOnePerson = ["sim", "phone", "device", "account", "card"] as const;
export const strangerName = (index: number): string => `stranger-${index}`;
export const thingOf = (person: string, kind: string): string => `${person}-${kind}`;
export const truckOf = (index: number): string => `truck-${index}`;
export const trucksIn = ({ strangers }: Town): number => 2 + Math.ceil(strangers / 20);
export const spotName = (index: number): string => `spot-${index}`;
export const SPOTS = 60;

const machines = ["id-card", "payment", "road-camera", "transport-card", "phone"];
const human = ["inspection", "people-network", "workplace-list"];

/** Who passes what on: a chain of two, so that channels chain. */
const channels = [
  ["head", "police"],
  ["police", "security"],
  ["bank", "security"],
  ["telecom", "security"],
  ["factory", "police"],
] as const;

type RuleDraft = ModelDraft["rules"][number];
const rule = (id: string, rest: Partial<RuleDraft>): RuleDraft => ({
  id,
  about: ["name", "number", "face", "sight", "plate", "phone", "account", "card"],
  patterns: [],
  needs: [],
  earlier: [],
  claims: ["our.story"],
  otherExplanations: ["it may have been somebody else"],
  ...rest,
});
const days = (count: number) => ({ count, different: "days" as const });

const rules: readonly RuleDraft[] = [
  rule("was-there", { patterns: [{ categories: ["location"] }] }),
  rule("home", { patterns: [{ systems: ["people-network"], atLeast: days(3) }] }),
  rule("workplace", { patterns: [{ categories: ["work"], atLeast: days(2) }] }),
  rule("routine", {
    patterns: [{ categories: ["location"], atLeast: days(3) }],
    needs: ["compared"],
  }),
  rule("route", {
    patterns: [{ systems: ["road-camera"], atLeast: { count: 3, different: "places" } }],
    earlier: ["was-there"],
  }),
  rule("absent", { patterns: [{ categories: ["work"] }, { categories: ["absence"] }] }),
  rule("seen-where-paid", {
    patterns: [
      { categories: ["payment"] },
      { categories: ["location"], samePlaceAs: { pattern: 0, precision: "spot" } },
    ],
  }),
  rule("spending", {
    patterns: [{ categories: ["payment"], atLeast: days(3) }],
    needs: ["compared"],
  }),
  rule("calls", { patterns: [{ categories: ["contact"], atLeast: days(2) }] }),
  rule("routine-and-spending", { earlier: ["routine", "spending"] }),
  rule("goes-to-work-by", {
    patterns: [
      { categories: ["work"] },
      {
        systems: ["transport-card"],
        samePlaceAs: { pattern: 0, precision: "district" },
        atLeast: days(3),
      },
    ],
  }),
  rule("never-follows", { patterns: [{ categories: ["border"] }] }),
];

/** A model with everything the footprints of the benchmark speak of; scenarios are added to it. */
export function modelParts(town: Town): ModelDraft {
  const strangers = Array.from({ length: town.strangers }, (_, index) => strangerName(index));
  const isOurs = (id: string): boolean => household.some((name) => id.startsWith(name));
  const people = [...household, ...strangers];
  const trucks = Array.from({ length: trucksIn(town) }, (_, index) => truckOf(index));
  const things = people.flatMap((name) => thingsOfOnePerson.map((kind) => thingOf(name, kind)));
  const kinds = (ids: readonly string[], rest: Omit<ModelDraft["keyKinds"][number], "id">) =>
    ids.map((id) => ({ id, ...rest }));
  return {
    systems: [
      ...machines.map((id) => ({ id, kind: "machine" as const })),
      ...human.map((id) => ({ id, kind: "human" as const })),
    ],
    holders: [
      ...["police", "traffic-police", "security", "factory"].map((id) => ({
        id,
        kind: "institution" as const,
      })),
      ...["bank", "telecom", "transport"].map((id) => ({ id, kind: "company" as const })),
      { id: "head", kind: "person" },
    ],
    categories: ["location", "work", "payment", "contact", "absence", "identity", "border"].map(
      (id) => ({ id }),
    ),
    keyKinds: [
      ...kinds(["number"], { class: "person", needs: [] }),
      ...kinds(["name"], { class: "person", needs: ["name-alone"] }),
      ...kinds(["face"], { class: "person", needs: ["faces-matched"] }),
      ...kinds(["sight"], { class: "person", needs: [], withinOneHolder: true }),
      ...kinds(["plate", ...thingsOfOnePerson], { class: "thing", needs: [] }),
      ...kinds(["household", "workplace"], { class: "circle", needs: [] }),
    ],
    people: people.map((id) => ({ id, household: isOurs(id) })),
    things: [
      ...trucks.map((id, index) => ({ id, household: index < 2 })),
      ...things.map((id) => ({ id, household: isOurs(id) })),
    ],
    circles: Array.from({ length: 40 }, (_, index) => ({ id: `circle-${index}` })),
    places: [
      { id: "city", precision: "city" },
      ...Array.from({ length: 6 }, (_, index) => ({
        id: `district-${index}`,
        precision: "district" as const,
        within: "city",
      })),
      ...Array.from({ length: SPOTS }, (_, index) => ({
        id: spotName(index),
        precision: "spot" as const,
        within: `district-${index % 6}`,
      })),
    ],
    questions: [
      ...["power", "taken", "kept", "looked"].map((id) => ({ id, scopes: ["system" as const] })),
      ...["joined", "name-alone", "faces-matched", "compared"].map((id) => ({
        id,
        scopes: ["holder" as const],
      })),
      { id: "passed-on", scopes: ["pair"] },
      { id: "one-user", scopes: ["thing"] },
    ],
    answers: [
      { assumption: "kept@payment", value: "yes", claims: ["claim.h"] },
      { assumption: "joined@bank", value: "yes", claims: ["claim.h"] },
    ],
    channels: channels.map(([from, to]) => ({
      id: `${from}-${to}`,
      from,
      to,
      needs: [{ assumption: `passed-on@${from}>${to}` }],
      claims: ["our.story"],
    })),
    rules,
    claims: [
      { id: "our.story", howFirm: "our-inference", mayAnswer: false },
      { id: "claim.h", howFirm: "reported", mayAnswer: true },
    ],
    presets: [],
    standing: [],
    scenarios: [],
  };
}
