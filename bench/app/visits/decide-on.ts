import { pause, type Visit } from "../visit.ts";
import { wanted } from "./app-selectors.ts";

/** What the decisions of a story took, in ms after a tap. */
export interface Decisions {
  readonly toFrame: number[];
  readonly toConsequence: number[];
  /** From a choice until the next one is usable, without the reader's own pauses. */
  readonly whole: number[];
}

const stageOf = ({ page }: Visit): Promise<string | null> =>
  page.locator("main").getAttribute("data-stage");

/** Takes the first choices until the story ends. What a guess or a spot interrupts is not counted. */
export async function decideOn(visit: Visit): Promise<Decisions> {
  const found: Decisions = { toFrame: [], toConsequence: [], whole: [] };
  for (;;) {
    await pause();
    let shown = await visit.tap(wanted.afterChoice);
    const isGuess = (await stageOf(visit)) === "predict";
    found.toFrame.push(shown.frame - shown.tapped);
    if (!isGuess) found.toConsequence.push(shown.drawn - shown.tapped);
    await pause();
    if (isGuess) {
      shown = await visit.tap(wanted.consequence);
      await pause();
    }
    const next = await visit.tap(wanted.afterConsequence);
    const stage = await stageOf(visit);
    if (stage === "debrief") return found;
    if (stage === "choice" && !isGuess) {
      found.whole.push(shown.usable - shown.tapped + next.usable - next.tapped);
    }
    await pause();
    if (stage === "spot") await visit.tap(wanted.choice);
  }
}
