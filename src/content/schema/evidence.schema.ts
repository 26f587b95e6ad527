import * as v from "valibot";
import { id, ids, ownClaimId } from "./id.schema.ts";

export const howWeKnow = v.picklist([
  "artefact-analysed",
  "official-text",
  "state-media",
  "imagery",
  "residents-survey",
  "escapee-interviews",
  "expert-analysis",
  "single-report",
  "our-inference",
]);

export const howFirm = v.picklist(["well-supported", "reported", "disputed", "not-known"]);

export const hedgeKind = v.picklist([
  "none",
  "one-report",
  "one-contact",
  "allegation",
  "belief",
  "plan",
  "estimate",
  "appearance",
  "possibility",
  "forecast",
  "scope",
  "unclear",
  "interpretation",
]);

/** Where a claim is about; `other-place` is one it names (a border, an airport, a special zone). */
export const claimPlace = v.picklist([
  "country",
  "large-cities",
  "pyongyang",
  "countryside",
  "other-place",
  "south-korea",
  "not-stated",
]);

/** A sentence about the real world; its words are in the locales under its id. */
export const claim = v.strictObject({
  id,
  origin: v.picklist(["seed", "elsewhere", "none"]),
  /** For checks only; never shown. */
  grade: v.picklist(["H", "M", "L"]),
  howWeKnow: v.array(howWeKnow),
  howFirm,
  hedge: hedgeKind,
  asOf: v.string(),
  where: claimPlace,
  sources: v.array(v.string()),
  secondHand: v.boolean(),
  conflictsWith: v.exactOptional(ids),
  withdrawnSince: v.exactOptional(v.string()),
});

/** Our own inference: no source says it; `from` names the claims it starts from. */
export const ownClaim = v.strictObject({
  id: ownClaimId,
  from: ids,
});

export const source = v.strictObject({
  key: v.string(),
  title: v.string(),
  publisher: v.string(),
  date: v.string(),
  address: v.string(),
  language: v.exactOptional(v.string()),
});

/** All the evidence of a pack. */
export const evidence = v.strictObject({
  claims: v.array(claim),
  own: v.array(ownClaim),
  sources: v.array(source),
});

export type ClaimContent = v.InferOutput<typeof claim>;
export type OwnClaim = v.InferOutput<typeof ownClaim>;
export type SourceContent = v.InferOutput<typeof source>;
