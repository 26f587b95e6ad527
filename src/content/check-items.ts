import type { CheckItem } from "./schema/check-item.schema.ts";

/** The items to tell apart, in a chunk of their own: only a check asks for them. */
export async function loadCheckItems(): Promise<readonly CheckItem[]> {
  // TypeScript reads what JSON holds as any text; the build has checked its values.
  return (await import("./check-items.json")).default as readonly CheckItem[];
}
