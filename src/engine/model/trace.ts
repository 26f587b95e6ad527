import type {
  AssumptionId,
  CategoryId,
  ClaimId,
  HolderId,
  KeyValueId,
  PersonId,
  PlaceId,
  SystemId,
  TraceId,
} from "./id.ts";
import type { Answer, Value } from "./value.ts";

/**
 * What must be so. `told` is set where the reader has just seen it happen in the story (the officer
 * writes the name down); of what is told, a dial can only take power away.
 */
export interface Need {
  readonly assumption: AssumptionId;
  readonly told?: Answer;
}

/** Whether the record itself carries a name or a number given to one person. No claims: the story. */
export interface Named {
  readonly value: Value;
  readonly claims: readonly ClaimId[];
}

/** One thing that could be the same elsewhere. The scope `*` in a need is the holder who uses it. */
export interface TraceKey {
  readonly value: KeyValueId;
  readonly needs: readonly Need[];
}

/**
 * What one act could leave with one holder (in privacy law: a record of processing with a
 * controller or recipient). Authored, never three-valued itself.
 */
export interface Trace {
  readonly id: TraceId;
  readonly system: SystemId;
  readonly holder: HolderId;
  /** For the reader; no rule reads them. */
  readonly people: readonly PersonId[];
  readonly place: PlaceId;
  /** Story day; 0 for standing records. */
  readonly day: number;
  /** Hour of the story day, 0–23; null where the record does not know it. */
  readonly hour: number | null;
  readonly categories: readonly CategoryId[];
  /** The keys of each party of the record: two parties in one record are not one person. */
  readonly parties: readonly (readonly TraceKey[])[];
  /** Recorded = AND of these: taken in at that moment, even if only seen. */
  readonly needs: readonly Need[];
  readonly kept: Need;
  readonly named: Named;
  readonly looked: Need;
  readonly claims: readonly ClaimId[];
  /** A trace of something missing; its needs ask whether the holder knows the routine. */
  readonly gap?: boolean;
  /** The version since which it is no longer used; it stays, marked. */
  readonly withdrawnSince?: string;
}
