import type { Plain, Trace } from "#engine/index.ts";

export type Keys = readonly (readonly string[])[];

export const yes = (assumption: string) => ({ assumption, told: "yes" as const });

/** A trace of this household; a key may be followed by the question its use needs. */
export function trace(
  id: string,
  [system, holder, place, day, hour]: readonly [string, string, string, number, number | null],
  categories: readonly string[],
  parties: Keys,
  rest: Partial<Plain<Trace>> = {},
): Plain<Trace> {
  return {
    id,
    system,
    holder,
    people: [],
    place,
    day,
    hour,
    categories,
    parties: parties.map((keys) =>
      keys.map((key) => {
        const [value = "", need] = key.split(" ");
        return { value, needs: need ? [{ assumption: `${need}@*` }] : [] };
      }),
    ),
    needs: [yes(`taken@${system}`)],
    kept: { assumption: `kept@${system}` },
    named: { value: "no", claims: [] },
    looked: { assumption: `looked@${holder}` },
    claims: ["our.story"],
    ...rest,
  };
}

const onFile = (system: string): Partial<Plain<Trace>> => ({ kept: yes(`kept@${system}`) });
const camera = {
  needs: [yes("power@road-camera"), { assumption: "taken@road-camera" }],
};

/** Papers on file before the stories begin. */
export const standing = [
  trace(
    "file.card",
    ["card-file", "police", "office", 0, null],
    ["papers"],
    [["number:mother", "name:mother", "household:home"]],
    { ...onFile("card-file"), claims: ["claim.file"] },
  ),
  trace(
    "file.vehicle",
    ["vehicle-papers", "traffic-police", "office", 0, null],
    ["papers"],
    [["name:father", "plate:truck", "workplace:mill"]],
    onFile("vehicle-papers"),
  ),
  trace(
    "file.account",
    ["payment", "bank", "office", 0, null],
    ["papers"],
    [["name:mother", "account:savings"]],
    onFile("payment"),
  ),
];

/** The renewal of a card, then a purchase. */
export const renewal = {
  id: "renewal",
  first: "counter",
  scenes: [
    {
      id: "counter",
      traces: [
        trace(
          "counter.form",
          ["card-file", "police", "office", 1, 9],
          ["papers"],
          [["number:mother", "name:mother"]],
          onFile("card-file"),
        ),
        trace("counter.queue", ["people", "head", "office", 1, 9], ["seen"], [["sight:mother"]], {
          needs: [{ assumption: "taken@people" }],
        }),
      ],
      always: ["counter.form"],
      choices: [
        { id: "wait", next: "shop", traces: ["counter.queue"] },
        { id: "come-again", next: null, traces: [] },
      ],
    },
    {
      id: "shop",
      traces: [
        trace(
          "shop.payment",
          ["payment", "bank", "shop", 2, 12],
          ["payment"],
          [["account:savings"]],
          { needs: [yes("power@payment")], ...onFile("payment") },
        ),
        trace("shop.cash", ["people", "seller", "shop", 2, 12], ["seen"], [["sight:mother"]]),
      ],
      always: [],
      choices: [
        { id: "by-app", next: null, traces: ["shop.payment"] },
        { id: "in-cash", next: null, traces: ["shop.cash"] },
      ],
    },
  ],
};

/** A morning on the road, an evening at home. */
export const road = {
  id: "road",
  first: "bridge",
  scenes: [
    {
      id: "bridge",
      traces: [
        trace(
          "bridge.camera",
          ["road-camera", "traffic-police", "bridge", 1, 7],
          ["passing"],
          [["plate:truck matched"]],
          camera,
        ),
        trace(
          "bridge.checkpoint",
          ["checkpoint", "police", "bridge", 1, 8],
          ["passing"],
          [["name:father", "workplace:mill", "plate:truck matched"]],
        ),
      ],
      always: ["bridge.camera"],
      choices: [
        { id: "stop", next: "evening", traces: ["bridge.checkpoint"] },
        { id: "drive-on", next: "evening", traces: [] },
      ],
    },
    {
      id: "evening",
      traces: [
        trace(
          "evening.report",
          ["people", "head", "lane", 1, 20],
          ["absence"],
          [["name:father", "sight:father", "household:home"]],
          { claims: ["claim.report"] },
        ),
      ],
      always: ["evening.report"],
      choices: [
        { id: "talk", next: null, traces: [] },
        { id: "rest", next: null, traces: [] },
      ],
    },
  ],
};
