import type { KeyKindId, KeyValueId } from "./id.ts";

/** `plate:truck` → kind `plate`, owner `truck`. Never throws. */
export function parseKeyValue(id: string): { readonly kind: string; readonly owner: string } {
  const colon = id.indexOf(":");
  if (colon < 0) return { kind: id, owner: "" };
  return { kind: id.slice(0, colon), owner: id.slice(colon + 1) };
}

export function keyKindOf(id: KeyValueId): KeyKindId {
  return parseKeyValue(id).kind as KeyKindId;
}
