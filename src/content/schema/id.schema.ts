import * as v from "valibot";

const form = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** An id for ever: lower case words joined by hyphens or dots. */
export const id = v.pipe(v.string(), v.regex(form, "an id is lower-case words joined by - or ."));
/** The id of a claim of our own. */
export const ownClaimId = v.pipe(
  v.string(),
  v.regex(/^our\.[a-z0-9]+(?:[-.][a-z0-9]+)*$/, "our own claims begin with our."),
);
/** `question@scope`, `question@holder>holder`, `question@*`. */
export const assumptionId = v.pipe(
  v.string(),
  v.regex(/^[a-z-]+@(?:\*|[a-z0-9.-]+(?:>[a-z0-9.-]+)?)$/, "write question@scope"),
);
/** `kind:owner`. */
export const keyValueId = v.pipe(
  v.string(),
  v.regex(/^[a-z-]+:[a-z0-9.-]+$/, "write kind:owner, as in face:mother"),
);
export const ids = v.array(id);
export const answer = v.picklist(["yes", "no"]);
export const value = v.picklist(["yes", "no", "not-known"]);
