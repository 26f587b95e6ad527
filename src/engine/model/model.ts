import type {
  AssumptionId,
  CategoryId,
  ChannelId,
  ChoiceId,
  CircleId,
  ClaimId,
  HolderId,
  KeyKindId,
  KeyValueId,
  PersonId,
  PlaceId,
  PresetId,
  QuestionId,
  RuleId,
  ScenarioId,
  SceneId,
  SystemId,
  ThingId,
  TraceId,
} from "./id.ts";
import type { Need, Trace } from "./trace.ts";
import type { Answer } from "./value.ts";

/** Something that collects. A human system is people who notice, ask or write down. */
export interface System {
  readonly id: SystemId;
  readonly kind: "machine" | "human";
}

export type HolderKind = "institution" | "company" | "device" | "person" | "not-known";

/** Who received a record (in privacy law: controller or recipient), or `not-known`. */
export interface Holder {
  readonly id: HolderId;
  readonly kind: HolderKind;
}

/** A kind of personal data; `iri` is its term in the W3C Data Privacy Vocabulary where one fits. */
export interface Category {
  readonly id: CategoryId;
  readonly iri?: string;
}

/**
 * What kind of thing can be the same in two traces. A *person* key belongs to one person, a *thing*
 * key to one thing, a *circle* key only narrows and never ties. `needs` are asked of the holder who
 * uses the key; `withinOneHolder` keeps a key (known by sight) with the holder who took it in.
 */
export interface KeyKind {
  readonly id: KeyKindId;
  readonly class: "person" | "thing" | "circle";
  readonly needs: readonly QuestionId[];
  readonly withinOneHolder?: boolean;
}

/** Fictional people, things and circles. Conclusions are about those of the household only. */
export interface Person {
  readonly id: PersonId;
  readonly household: boolean;
  /** The circles this person is in and the things this person uses: what narrowing counts. */
  readonly has?: readonly KeyValueId[];
}
export interface Thing {
  readonly id: ThingId;
  readonly household: boolean;
}
export interface Circle {
  readonly id: CircleId;
}

export type Precision = "spot" | "district" | "city";

export interface Place {
  readonly id: PlaceId;
  readonly precision: Precision;
  readonly within?: PlaceId;
}

export type ScopeKind = "system" | "holder" | "pair" | "thing";

/** Asks something about the world whose answer changes what a record can do. */
export interface Question {
  readonly id: QuestionId;
  readonly scopes: readonly ScopeKind[];
}

/** What claims answer at one scope; beats a dial. */
export interface DocumentedAnswer {
  readonly assumption: AssumptionId;
  readonly value: Answer;
  readonly claims: readonly ClaimId[];
}

/** One holder passes kept records to another. */
export interface Channel {
  readonly id: ChannelId;
  readonly from: HolderId;
  readonly to: HolderId;
  readonly needs: readonly Need[];
  readonly claims: readonly ClaimId[];
}

/** Tests on authored data of one record. All that are given must hold; lists mean "one of". */
export interface Pattern {
  readonly systems?: readonly SystemId[];
  readonly categories?: readonly CategoryId[];
  readonly holderKinds?: readonly HolderKind[];
  /** Same place as the record of an earlier pattern, at a precision both records have. */
  readonly samePlaceAs?: { readonly pattern: number; readonly precision: Precision };
  /** On at least so many different days or places (one pattern of a rule at most). */
  readonly atLeast?: { readonly count: number; readonly different: "days" | "places" };
}

/**
 * A pattern over tied records → one sentence about what one holder could find out. `about` lists the
 * kinds of key the sentence can be about; `needs` are asked of that holder.
 */
export interface Rule {
  readonly id: RuleId;
  readonly about: readonly KeyKindId[];
  readonly patterns: readonly Pattern[];
  readonly needs: readonly QuestionId[];
  readonly earlier: readonly RuleId[];
  readonly claims: readonly ClaimId[];
  readonly otherExplanations: readonly string[];
}

export const firmnessOrder = [
  "well-supported",
  "reported",
  "disputed",
  "our-inference",
  "not-known",
] as const;
/** How firm a claim is, strongest first in `firmnessOrder`. */
export type Firmness = (typeof firmnessOrder)[number];

/** What the engine reads of a claim; its sentence and sources are content. */
export interface ClaimFacet {
  readonly id: ClaimId;
  readonly howFirm: Firmness;
  /** Whether it may answer yes or no (graded, not disputed, no hedge of the one-report kind). */
  readonly mayAnswer: boolean;
}

/** A named set of answers to whole questions. */
export interface Preset {
  readonly id: PresetId;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly claims: readonly ClaimId[];
}

export interface Choice {
  readonly id: ChoiceId;
  /** The next scene; null leads to the debrief. */
  readonly next: SceneId | null;
  /** Which of its scene's traces it leaves. */
  readonly traces: readonly TraceId[];
}

export interface Scene {
  readonly id: SceneId;
  /** Every trace the scene could leave; choices that leave the same trace name the same one. */
  readonly traces: readonly Trace[];
  /** Left by what happens in the scene, whatever is chosen. */
  readonly always: readonly TraceId[];
  readonly choices: readonly Choice[];
}

/** A graph of scenes without loops and without variables. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly first: SceneId;
  readonly scenes: readonly Scene[];
}

/** Everything a model is made of, in the order an author would write it. */
export interface ModelParts {
  readonly systems: readonly System[];
  readonly holders: readonly Holder[];
  readonly categories: readonly Category[];
  readonly keyKinds: readonly KeyKind[];
  readonly people: readonly Person[];
  readonly things: readonly Thing[];
  readonly circles: readonly Circle[];
  readonly places: readonly Place[];
  readonly questions: readonly Question[];
  readonly answers: readonly DocumentedAnswer[];
  readonly channels: readonly Channel[];
  readonly rules: readonly Rule[];
  readonly claims: readonly ClaimFacet[];
  readonly presets: readonly Preset[];
  readonly standing: readonly Trace[];
  readonly scenarios: readonly Scenario[];
}
