import { fireEvent } from "@testing-library/preact";
import { findHook, hook } from "./app-for-tests.tsx";

export const stage = (): string | undefined => hook("main")?.dataset["stage"];

/** Goes on, taking the n-th option each time, until a stage is reached. */
export async function playTo(wanted: string, option = 0): Promise<void> {
  for (let taps = 0; taps < 60 && stage() !== wanted; taps += 1) {
    await findHook("main[data-stage]");
    const choices = [...document.querySelectorAll<HTMLElement>("[data-choice-id]")];
    const next = choices[Math.min(option, choices.length - 1)];
    fireEvent.click(next ?? (await findHook('[data-action="start"], [data-action="continue"]')));
  }
}
