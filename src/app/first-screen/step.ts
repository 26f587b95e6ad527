import type { Shown } from "./contract.ts";

/** The screen that a control leads to, as far as it can be drawn without the app; null for others. */
export function stepOf(control: Element, shown: Shown): Shown | null {
  const story = control.getAttribute("data-scenario-id");
  if (story) return { ...shown, path: `/scenario/${story}`, stage: "notice" };
  const language = control.getAttribute("data-lang-to");
  if (language) return { ...shown, language };
  const action = control.getAttribute("data-action");
  if (action === "start") return { ...shown, stage: "choice" };
  if (action !== "back") return null;
  return shown.stage === "choice"
    ? { ...shown, stage: "notice" }
    : { ...shown, path: "/", stage: "home" };
}
