import type { StorageTrouble } from "#engine/index.ts";

/** Why the database could not be opened. Firefox's private windows used to say InvalidStateError. */
export function openTrouble(error: unknown): StorageTrouble {
  const name = nameOf(error);
  if (name === "VersionError") return "newer";
  if (name === "SecurityError" || name === "InvalidStateError") return "refused";
  return useTrouble(error);
}

/** Nothing of the learner is kept (any more), so nothing may be added to it. */
export class ForgottenError extends Error {}

/** Another tab has written this run since: what it wrote is not written over. */
export class ElsewhereError extends Error {}

/** Why a transaction on an open database did not complete. */
export function useTrouble(error: unknown): StorageTrouble {
  if (error instanceof ForgottenError) return "forgotten";
  if (error instanceof ElsewhereError) return "elsewhere";
  return nameOf(error) === "QuotaExceededError" ? "full" : "failed";
}

// By name, not by class: QuotaExceededError is becoming a class of its own in newer browsers.
function nameOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "name" in error ? error.name : undefined;
}
