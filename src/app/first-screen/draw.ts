import { screenName, type Shown } from "./contract.ts";

/** Stories that were begun and kept, as the worker wrote them into the page. */
const begunStories = (): string[] =>
  (document.documentElement.getAttribute("data-begun") || "").split(" ").filter(Boolean);

const templateOf = (wanted: Shown): HTMLTemplateElement | null =>
  document.querySelector(`template[data-first="${screenName(wanted)}"]`);

/** Whether the page has been read past a screen's template, so that the screen is whole in it. */
export const isRead = (wanted: Shown): boolean => Boolean(templateOf(wanted)?.nextSibling);

/** Draws a screen from its template. False where there is none, or a kept story stands elsewhere. */
export function draw(wanted: Shown): boolean {
  const begun = begunStories();
  const isKeptElsewhere = begun.indexOf(wanted.path.split("/")[2] || "") >= 0;
  const template = templateOf(wanted);
  const app = document.getElementById("app");
  if (!template || !app || isKeptElsewhere) return false;
  app.replaceChildren(template.content.cloneNode(true));
  document.documentElement.lang = wanted.language;
  for (const id of begun) {
    const entry = app.querySelector(`[data-scenario-id="${id}"]`)?.closest("li");
    entry?.setAttribute("data-begun", "");
  }
  return true;
}

/** Takes what was drawn off the page again: its place has no first screen. */
export function clear(): void {
  document.getElementById("app")?.replaceChildren();
}
