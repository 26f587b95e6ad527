import {
  createModel,
  faultText,
  type Answer,
  type CheckedModel,
  type ModelDraft,
  type QuestionId,
} from "#engine/index.ts";
import { renewal, road, standing } from "./household-model-stories.ts";

const ids = (...all: readonly string[]) => all.map((id) => ({ id }));
const townsman = (id: string, ...has: readonly string[]) => ({ id, household: false, has });
const channel = (from: string, to: string) => ({
  id: `${from}-to-${to}`,
  from,
  to,
  needs: [{ assumption: `passed-on@${from}>${to}` }],
  claims: ["our.story"],
});
const rule = (
  id: string,
  about: readonly string[],
  patterns: ModelDraft["rules"][number]["patterns"],
) => ({
  id,
  about,
  patterns,
  needs: [],
  earlier: [],
  claims: ["our.story"],
  otherExplanations: ["someone-else"],
});

const questions = [
  { id: "power", scopes: ["system"] },
  { id: "taken", scopes: ["system"] },
  { id: "kept", scopes: ["system"] },
  { id: "looked", scopes: ["holder"] },
  { id: "joined", scopes: ["holder"] },
  { id: "passed-on", scopes: ["pair"] },
  { id: "one-user", scopes: ["thing"] },
  { id: "name-alone", scopes: ["holder"] },
  { id: "matched", scopes: ["holder"] },
] as const;

const draft: ModelDraft = {
  systems: [
    { id: "card-file", kind: "human" },
    { id: "vehicle-papers", kind: "human" },
    { id: "payment", kind: "machine" },
    { id: "road-camera", kind: "machine" },
    { id: "checkpoint", kind: "human" },
    { id: "people", kind: "human" },
  ],
  holders: [
    { id: "police", kind: "institution" },
    { id: "traffic-police", kind: "institution" },
    { id: "bank", kind: "company" },
    { id: "head", kind: "person" },
    { id: "seller", kind: "person" },
  ],
  categories: ids("papers", "seen", "payment", "passing", "absence"),
  keyKinds: [
    { id: "number", class: "person", needs: [] },
    { id: "name", class: "person", needs: ["name-alone"] },
    { id: "face", class: "person", needs: ["matched"] },
    { id: "sight", class: "person", needs: [], withinOneHolder: true },
    { id: "plate", class: "thing", needs: [] },
    { id: "account", class: "thing", needs: [] },
    { id: "household", class: "circle", needs: [] },
    { id: "workplace", class: "circle", needs: [] },
  ],
  people: [
    { id: "father", household: true, has: ["household:home", "workplace:mill", "plate:truck"] },
    { id: "mother", household: true, has: ["household:home", "account:savings"] },
    { id: "son", household: true, has: ["household:home"] },
    townsman("aunt", "household:next", "account:savings"),
    townsman("uncle", "household:next", "plate:truck"),
    townsman("driver", "workplace:mill"),
    townsman("miller", "workplace:mill"),
    townsman("clerk", "workplace:mill", "household:next"),
    ...["teacher", "seller", "officer", "smith"].map((id) => townsman(id)),
  ],
  things: [
    { id: "truck", household: true },
    { id: "savings", household: true },
  ],
  circles: ids("home", "next", "mill"),
  places: [
    { id: "town", precision: "city" },
    ...["office", "shop", "bridge", "lane"].map((id) => ({
      id,
      precision: "spot" as const,
      within: "town",
    })),
  ],
  questions,
  answers: [{ assumption: "one-user@savings", value: "yes", claims: ["claim.file"] }],
  channels: [
    channel("head", "police"),
    channel("traffic-police", "police"),
    channel("bank", "police"),
  ],
  rules: [
    rule("on-the-road", ["name", "plate"], [{ categories: ["passing"] }]),
    rule("away", ["name"], [{ categories: ["absence"] }, { categories: ["passing"] }]),
    rule("spends", ["name", "account"], [{ categories: ["payment"] }]),
    rule(
      "routine",
      ["name", "plate"],
      [{ categories: ["passing"], atLeast: { count: 2, different: "days" } }],
    ),
  ],
  claims: [
    { id: "our.story", howFirm: "our-inference", mayAnswer: false },
    { id: "claim.file", howFirm: "well-supported", mayAnswer: true },
    { id: "claim.report", howFirm: "reported", mayAnswer: false },
  ],
  presets: [],
  standing,
  scenarios: [renewal, road],
};

function checked(): CheckedModel {
  const result = createModel(draft);
  if (!result.ok) throw new Error(result.faults.map(faultText).join("\n"));
  return result.model;
}

/** One household: papers on file, two short stories, a town of twelve. */
export const household = {
  model: checked(),
  allYes: new Map<QuestionId, Answer>(
    questions.map(({ id }) => [id as string as QuestionId, "yes"]),
  ),
};
