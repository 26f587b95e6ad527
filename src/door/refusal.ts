/** Why a file is not taken in: a key with details, which the screen makes a sentence of. */
export type Refusal =
  | { readonly why: "empty" | "not-a-backup" | "damaged" | "sealed-twice" }
  | { readonly why: "too-large"; readonly bytes: number; readonly most: number }
  | { readonly why: "newer"; readonly version: number; readonly known: number }
  | { readonly why: "too-deep" | "too-much"; readonly most: number }
  | { readonly why: "malformed" | "unclean-text" | "twice"; readonly where: string }
  | { readonly why: "unknown-id"; readonly where: string; readonly id: string }
  | {
      readonly why: "rounds";
      readonly rounds: number;
      readonly least: number;
      readonly most: number;
    };

/** A value, or why there is none. */
export type Taken<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

export const refuse = (refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal,
});

/**
 * A place in a file, `runs.2.decisions.0.scene`. It is shown on a screen, so what a stranger may have
 * written into a name is left out.
 */
export const placeIn = (path: readonly unknown[]): string =>
  path
    .map(String)
    .map((part) => (/^[\w-]{1,40}$/.test(part) ? part : "?"))
    .join(".");
