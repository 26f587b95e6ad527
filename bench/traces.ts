import type { Answer, ModelDraft } from "#engine/index.ts";
import {
  household,
  SPOTS,
  spotName,
  strangerName,
  thingOf,
  trucksIn,
  truckOf,
  type Town,
} from "./model-parts.ts";
import { randomFrom, type Random } from "./random.ts";

export type TraceDraft = ModelDraft["standing"][number];
type Parties = TraceDraft["parties"];

interface Kind {
  readonly system: string;
  readonly holder: string;
  readonly categories: readonly string[];
  readonly human: boolean;
  readonly parties: (who: string, random: Random, town: Town) => readonly (readonly string[])[];
}

const own = (who: string, ...kinds: readonly string[]): string[] =>
  kinds.map((kind) => `${kind}:${thingOf(who, kind)}`);
const stranger = (random: Random, town: Town): string => strangerName(random.below(town.strangers));
const isOurs = (who: string): boolean => household.some((name) => name === who);
/** The household drives one of its two trucks, the others drive theirs. */
const plate = (who: string, random: Random, town: Town): string =>
  `plate:${truckOf(isOurs(who) ? random.below(2) : 2 + random.below(trucksIn(town) - 2))}`;
const circle = (kind: string, random: Random): string => `${kind}:circle-${random.below(40)}`;

const machine = { human: false };
const byPeople = { human: true };
const kinds: readonly [Kind, ...Kind[]] = [
  {
    ...machine,
    system: "road-camera",
    holder: "traffic-police",
    categories: ["location"],
    parties: (who, random, town) => [[plate(who, random, town)], [`face:${who}`]],
  },
  {
    ...machine,
    system: "payment",
    holder: "bank",
    categories: ["payment", "location"],
    parties: (who, random, town) => [
      own(who, "account", "phone"),
      own(stranger(random, town), "account"),
    ],
  },
  {
    ...machine,
    system: "phone",
    holder: "telecom",
    categories: ["contact"],
    parties: (who, random, town) => [
      own(who, "sim", "phone", "device"),
      own(stranger(random, town), "phone"),
    ],
  },
  {
    ...machine,
    system: "transport-card",
    holder: "transport",
    categories: ["location"],
    parties: (who) => [own(who, "card")],
  },
  {
    ...machine,
    system: "id-card",
    holder: "police",
    categories: ["identity", "location"],
    parties: (who) => [[`number:${who}`, `name:${who}`, `face:${who}`]],
  },
  {
    ...byPeople,
    system: "inspection",
    holder: "police",
    categories: ["location"],
    parties: (who, random, town) => [[`name:${who}`, `number:${who}`], [plate(who, random, town)]],
  },
  {
    ...byPeople,
    system: "people-network",
    holder: "head",
    categories: ["location"],
    parties: (who, random) => [[`sight:${who}`, `name:${who}`, circle("household", random)]],
  },
  {
    ...byPeople,
    system: "people-network",
    holder: "head",
    categories: ["absence"],
    parties: (who) => [[`sight:${who}`]],
  },
  {
    ...byPeople,
    system: "workplace-list",
    holder: "factory",
    categories: ["work"],
    parties: (who, random) => [[`name:${who}`, circle("workplace", random)]],
  },
];

const TRACES_A_DAY = 30;
/** How often a trace is one of the household's. */
const HOUSEHOLD_SHARE = 0.4;

const told = (assumption: string, answer: Answer | null) =>
  answer ? { assumption, told: answer } : { assumption };
const keys = (parties: readonly (readonly string[])[]): Parties =>
  parties.map((party) =>
    party.map((value) => ({
      value,
      needs: value.startsWith("face:") ? [{ assumption: "faces-matched@*" }] : [],
    })),
  );

/** One trace of some kind; most answers are open, as they are in the stories. */
function trace(
  id: string,
  day: number,
  kind: Kind,
  who: string,
  random: Random,
  town: Town,
): TraceDraft {
  const { system, holder, categories, human } = kind;
  const taken = told(`taken@${system}`, random.next() < 0.5 ? "yes" : null);
  return {
    id,
    system,
    holder,
    categories,
    people: [who],
    place: random.next() < 0.1 ? `district-${random.below(6)}` : spotName(random.below(SPOTS)),
    day,
    hour: random.below(24),
    parties: keys(kind.parties(who, random, town)),
    needs: human ? [taken] : [told(`power@${system}`, "yes"), taken],
    kept: told(`kept@${system}`, random.pick<Answer | null>([null, null, null, "yes", "no"])),
    named: { value: "not-known", claims: [] },
    looked: { assumption: `looked@${system}` },
    claims: ["our.story"],
  };
}

/** About thirty traces a story day; the household's keys come again and again, a stranger's ten times. */
export function footprintOf(count: number, town: Town): TraceDraft[] {
  const random = randomFrom(count);
  return Array.from({ length: count }, (_, index) => {
    const who = random.next() < HOUSEHOLD_SHARE ? random.pick(household) : stranger(random, town);
    const day = 1 + Math.floor(index / TRACES_A_DAY);
    return trace(`t${index}`, day, random.pick(kinds), who, random, town);
  });
}

/** One camera that sees another face each time. */
export function oneCamera(count: number, town: Town): TraceDraft[] {
  return allOfOneKind(count, town, (index) => [[`face:${strangerName(index)}`]]);
}

/** One truck of the household before one camera, every time. */
export function oneKey(count: number, town: Town): TraceDraft[] {
  return allOfOneKind(count, town, () => [[`plate:${truckOf(0)}`]]);
}

function allOfOneKind(
  count: number,
  town: Town,
  partiesOf: (index: number) => readonly (readonly string[])[],
): TraceDraft[] {
  const random = randomFrom(count);
  return Array.from({ length: count }, (_, index) => ({
    ...trace(`t${index}`, 1 + Math.floor(index / TRACES_A_DAY), kinds[0], "mother", random, town),
    parties: keys(partiesOf(index)),
  }));
}
