import * as v from "valibot";

/** Who has looked at the app so far. `#/about` says it from src/content/review-state.json. */
export const reviewState = v.strictObject({
  northernReaders: v.picklist(["not-yet", "reviewed"]),
  traumaSpecialist: v.picklist(["not-yet", "reviewed"]),
  fullReport: v.picklist(["summary-only", "seen"]),
  /** The day whose texts were reviewed, for texts go on changing; null until somebody has. */
  reviewedTexts: v.nullable(v.pipe(v.string(), v.isoDate())),
});

export type ReviewState = v.InferOutput<typeof reviewState>;
