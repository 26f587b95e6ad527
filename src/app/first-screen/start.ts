import { clear, draw, isRead } from "./draw.ts";
import type { FirstScreen, Shown } from "./contract.ts";
import { askForFiles } from "./first-files.ts";
import { firstLanguage } from "./first-language.ts";
import { stepOf } from "./step.ts";

const TAPPED = "data-tapped";

/**
 * Draws the first screen from the page itself and answers taps on it until the app does: what leads to
 * another drawn screen at once, everything else by remembering the last tap for the app.
 */
export function startFirstScreen(leave: () => void): FirstScreen {
  const root = document.documentElement;
  const language = firstLanguage();
  let shown: Shown | null = null;
  let tapped: HTMLElement | null = null;

  const show = (wanted: Shown): boolean => {
    askForFiles(wanted.language, wanted.path);
    if (!draw(wanted)) return false;
    shown = wanted;
    tapped = null;
    return true;
  };
  const pathInAddress = (): string => location.hash.replace(/^#/, "") || "/";
  const obeyAddress = (): void => {
    const path = pathInAddress();
    const stage = path === "/" ? "home" : "notice";
    const wanted = { language: shown ? shown.language : language, path, stage } as const;
    if (show(wanted)) return;
    shown = null;
    clear();
  };
  const remember = (control: HTMLElement): void => {
    tapped?.removeAttribute(TAPPED);
    tapped = control;
    control.setAttribute(TAPPED, "");
  };
  const onTap = (event: MouseEvent): void => {
    const control = (event.target as Element).closest<HTMLElement>("#app button");
    // The second tap of a double tap would press what the first has just brought to this spot.
    if (!control || !shown || event.detail > 1) return;
    if (control.getAttribute("data-action") === "exit") {
      leave();
      return;
    }
    const next = stepOf(control, shown);
    const changesPlace = next && next.language === shown.language;
    if (!next || !show(next)) {
      remember(control);
      return;
    }
    // Whoever listens instead of looking goes on at the new heading, or at the switch just pressed.
    const at = changesPlace ? "#app h1" : "#app [data-lang-to]";
    document.querySelector<HTMLElement>(at)?.focus();
    if (changesPlace) scrollTo(0, 0);
  };
  // A file that does not come, before the app can say anything itself.
  const onFailure = (): void => root.setAttribute("data-failed", "");
  // Stories stand further down: one is drawn as soon as both its screens have been read.
  const reading = new MutationObserver(() => {
    if (!isRead({ language, path: pathInAddress(), stage: "choice" })) return;
    reading.disconnect();
    if (!shown) obeyAddress();
  });
  // All has been read by then; scripts have not run yet.
  const onRead = (): void => {
    reading.disconnect();
    if (!shown) obeyAddress();
  };

  root.lang = language;
  document.addEventListener("click", onTap, true);
  document.addEventListener("readystatechange", onRead, { once: true });
  addEventListener("hashchange", obeyAddress);
  addEventListener("error", onFailure, true);
  obeyAddress();
  reading.observe(document.body, { childList: true });

  return {
    shown: () => shown,
    handOver: () => {
      document.removeEventListener("click", onTap, true);
      document.removeEventListener("readystatechange", onRead);
      removeEventListener("hashchange", obeyAddress);
      removeEventListener("error", onFailure, true);
      root.removeAttribute("data-failed");
      for (const template of document.querySelectorAll("template[data-first]")) template.remove();
      tapped?.removeAttribute(TAPPED);
      return tapped;
    },
  };
}
