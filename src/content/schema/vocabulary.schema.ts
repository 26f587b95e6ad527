import * as v from "valibot";
import { howFirm, howWeKnow } from "./evidence.schema.ts";
import { id } from "./id.schema.ts";

/** A term of the W3C Data Privacy Vocabulary, or of its list of personal data. */
const publicTerm = v.pipe(
  v.string(),
  v.regex(/^(?:dpv|pd):[A-Z][A-Za-z]*$/, "write dpv:Term or pd:Term"),
);
/** One of those, or a term of our own, which then names the public one it stands under. */
const term = v.pipe(
  v.string(),
  v.regex(/^(?:dpv|pd|fx):[A-Z][A-Za-z]*$/, "write dpv:Term, pd:Term or fx:Term"),
);
const named = { id, term, broader: v.exactOptional(publicTerm) };

export const threatType = v.picklist([
  "linking",
  "identifying",
  "non-repudiation",
  "detecting",
  "data-disclosure",
  "unawareness",
  "non-compliance",
]);
/** How firm any sentence of a pack can be: a claim's words for it, and our own inference. */
export const firmness = v.picklist([...howFirm.options, "our-inference"]);

/** What the pack's own words are called elsewhere. For who works with a pack; never shown to learners. */
export const vocabulary = v.strictObject({
  namespaces: v.array(
    v.strictObject({
      prefix: v.picklist(["dpv", "pd", "fx"]),
      address: v.string(),
      version: v.string(),
      /** Where this version is published, and under which terms it may be used. */
      published: v.exactOptional(v.string()),
      licence: v.exactOptional(v.string()),
    }),
  ),
  categories: v.array(v.strictObject(named)),
  /** What the model calls it, and what data protection calls it. */
  modelTerms: v.array(v.strictObject({ ...named, note: v.exactOptional(v.string()) })),
  howWeKnow: v.array(v.strictObject({ id: howWeKnow, meaning: v.string() })),
  howFirm: v.array(v.strictObject({ id: firmness, meaning: v.string() })),
  /** The types of LINDDUN, in our own words. */
  threats: v.strictObject({
    published: v.string(),
    types: v.array(v.strictObject({ id: threatType, meaning: v.string() })),
  }),
  /** Which type of threat a rule's conclusion is; our judgement. */
  rules: v.array(v.strictObject({ id, threat: threatType })),
});

export type VocabularyContent = v.InferOutput<typeof vocabulary>;
