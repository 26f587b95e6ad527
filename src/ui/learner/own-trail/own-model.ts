import { createModel, faultText, type CheckedModel, type ModelDraft } from "#engine/index.ts";

/** Who has something of what this app leaves; the same kinds of holder as in the stories. */
const holders = [
  { id: "this-window", kind: "device" },
  { id: "app-storage", kind: "device" },
  { id: "browser", kind: "device" },
  { id: "network", kind: "company" },
  { id: "next-user", kind: "person" },
  { id: "who-else", kind: "not-known" },
] as const;

/** Asked like a phone's records: was it written, is it kept. */
export const OWN_SYSTEM = "phone";
/** What stands for a claim here: the app says what it sees of itself. */
export const OWN_CLAIM = "our.this-app";
export const OWN_DEVICE = "device:this-device";

const rule = (id: string, category: string, other: string) => ({
  id,
  about: ["device"],
  patterns: [{ categories: [category] }],
  needs: [],
  earlier: [],
  claims: [OWN_CLAIM],
  otherExplanations: [other],
});

/** What is kept in the browser reaches whoever opens it, if somebody does. */
const toNextUser = (from: string) => ({
  id: `${from}-to-next-user`,
  from,
  to: "next-user",
  needs: [{ assumption: "opened@next-user" }],
  claims: [OWN_CLAIM],
});

const draft: ModelDraft = {
  systems: [{ id: OWN_SYSTEM, kind: "machine" }],
  holders,
  categories: ["content", "run", "day", "visit", "other"].map((id) => ({ id })),
  keyKinds: [{ id: "device", class: "thing", needs: [] }],
  people: [],
  things: [{ id: "this-device", household: true }],
  circles: [],
  places: [{ id: "here", precision: "spot" }],
  questions: [
    { id: "power", scopes: ["system"] },
    { id: "joined", scopes: ["holder"] },
    { id: "one-user", scopes: ["thing"] },
    { id: "opened", scopes: ["holder"] },
    { id: "written", scopes: ["holder"] },
    { id: "kept", scopes: ["holder"] },
    { id: "looked", scopes: ["holder"] },
  ],
  answers: [],
  channels: [toNextUser("app-storage"), toNextUser("browser")],
  rules: [
    rule("opened-here", "content", "someone-else"),
    rule("what-was-read", "run", "someone-else"),
    rule("which-day", "day", "someone-else"),
    rule("visited", "visit", "only-looked-in"),
  ],
  claims: [{ id: OWN_CLAIM, howFirm: "our-inference", mayAnswer: false }],
  presets: [],
  standing: [],
  scenarios: [],
};

/**
 * This app as its own model sees it: the engine that reads the stories' trails reads this one too.
 * @throws Error with every fault, if the draft above had one.
 */
export function ownModel(): CheckedModel {
  const result = createModel(draft);
  if (!result.ok) throw new Error(result.faults.map(faultText).join("\n"));
  return result.model;
}
