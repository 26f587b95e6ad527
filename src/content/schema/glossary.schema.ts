import * as v from "valibot";
import { id } from "./id.schema.ts";

/** A term; its words in English, in the South and in the North are in the namespace `glossary`. */
export const glossaryTerm = v.strictObject({
  id,
  /** Keys of sources.json. */
  sources: v.array(v.string()),
  /** Whether the words rest on a source; false until somebody from the North has looked at them. */
  verified: v.boolean(),
  /** The same word means something else on the other side. */
  falseFriend: v.exactOptional(v.boolean()),
});

export type GlossaryTerm = v.InferOutput<typeof glossaryTerm>;
