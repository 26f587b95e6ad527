import type { Id } from "./id.ts";
import type { ModelParts } from "./model.ts";

/** The same shape with plain strings for ids: what a file or a database row holds before the check. */
export type Plain<T> =
  T extends Id<string>
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Plain<Item>[]
      : T extends object
        ? { readonly [Key in keyof T]: Plain<T[Key]> }
        : T;

/** A model that nobody has checked yet. */
export type ModelDraft = Plain<ModelParts>;
