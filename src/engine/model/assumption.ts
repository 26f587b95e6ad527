import type { AssumptionId, HolderId, QuestionId, ThingId } from "./id.ts";

/** Questions the engine itself asks; every model has them. */
export const POWER = "power" as QuestionId;
/** Are files of two systems joined inside this holder? */
export const JOINED = "joined" as QuestionId;
/** Has this thing one user? */
export const ONE_USER = "one-user" as QuestionId;

/** The scope that stands for the holder who uses a key. */
export const USING_HOLDER = "*";

export interface AssumptionParts {
  readonly question: string;
  /** One id, or two for an ordered pair of holders. */
  readonly scope: readonly string[];
}

/** `passed-on@head>police` → question `passed-on`, scope `head`, `police`. Never throws. */
export function parseAssumption(id: string): AssumptionParts {
  const at = id.indexOf("@");
  if (at < 0) return { question: id, scope: [] };
  return { question: id.slice(0, at), scope: id.slice(at + 1).split(">") };
}

export function questionOf(id: AssumptionId): QuestionId {
  const at = id.indexOf("@");
  return id.slice(0, at < 0 ? undefined : at) as QuestionId;
}

export function askedOf(question: QuestionId, scope: HolderId | ThingId): AssumptionId {
  return `${question}@${scope}` as AssumptionId;
}

/** Puts the holder who uses a key in the place of `*`. */
export function forHolder(id: AssumptionId, holder: HolderId): AssumptionId {
  return id.endsWith(`@${USING_HOLDER}`) ? askedOf(questionOf(id), holder) : id;
}
