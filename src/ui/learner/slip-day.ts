import type { Slip } from "#engine/index.ts";
import type { Translate } from "#ui/text.tsx";

/** When a slip came: a day of the story, or before it. */
export function slipDay(
  t: Translate,
  { standing, trace }: Pick<Slip, "standing" | "trace">,
): string {
  return standing ? t("slip.before") : t("slip.day", { day: trace.day });
}
