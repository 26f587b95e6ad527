/** Ids are branded strings: a holder's id cannot be passed where a system's id is wanted. */
declare const brand: unique symbol;
export type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type SystemId = Id<"system">;
export type HolderId = Id<"holder">;
export type CategoryId = Id<"category">;
export type KeyKindId = Id<"key-kind">;
export type PersonId = Id<"person">;
export type ThingId = Id<"thing">;
export type CircleId = Id<"circle">;
export type PlaceId = Id<"place">;
export type QuestionId = Id<"question">;
export type ClaimId = Id<"claim">;
export type ChannelId = Id<"channel">;
export type RuleId = Id<"rule">;
export type PresetId = Id<"preset">;
export type TraceId = Id<"trace">;
export type ScenarioId = Id<"scenario">;
export type SceneId = Id<"scene">;
export type ChoiceId = Id<"choice">;

/** One question at one scope, written `question@scope`: `power@id-card`, `passed-on@head>police`. */
export type AssumptionId = Id<"assumption">;

/** What is the same in two traces, written `kind:owner`: `face:mother`, `plate:truck`. */
export type KeyValueId = Id<"key-value">;
