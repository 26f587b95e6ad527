import type { FloorScene } from "../story.ts";
import style from "./style.css?raw";

/** The least a page can be that plays a story: one file, one listener, nothing else. */
export function staticPage(story: readonly FloorScene[]): string {
  const data = JSON.stringify(story).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Static page</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<p id="outcome" aria-live="polite"></p>
<p id="scene"></p>
<div id="choices"></div>
<script>
const story = ${data};
const [outcome, scene, choices] = ["outcome", "scene", "choices"].map((id) => document.getElementById(id));
let at = 0;
function show() {
  scene.textContent = story[at]?.text ?? "";
  choices.replaceChildren(...(story[at]?.choices ?? []).map(({ text }, index) => {
    const button = document.createElement("button");
    button.textContent = text;
    button.dataset.choiceId = at + "-" + index;
    return button;
  }));
}
choices.addEventListener("click", ({ target }) => {
  const [, index] = (target.dataset.choiceId ?? "").split("-");
  const chosen = story[at]?.choices[index];
  if (!chosen) return;
  outcome.textContent = chosen.outcome;
  at = chosen.next ?? -1;
  show();
});
show();
</script>
`;
}
