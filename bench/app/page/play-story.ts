/** Which story to play in the page, and whether to keep it at the first occasion. */
export interface Play {
  readonly scenario: string;
  readonly keep: boolean;
}

/**
 * Plays a story from home to its debrief, always by the first choice, and goes home again. Runs in
 * the page, as fast as that answers. It is sent as text, so it must not use anything from outside.
 */
export async function playStory({ scenario, keep }: Play): Promise<void> {
  const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
  const until = async (selector: string): Promise<HTMLElement> => {
    for (;;) {
      const found = document.querySelector<HTMLElement>(selector);
      if (found) return found;
      await frame();
    }
  };
  const screen = (): string => {
    const { stage = "", sceneId = "" } = document.querySelector("main")?.dataset ?? {};
    return `${stage} ${sceneId}`;
  };
  const ways: Readonly<Record<string, string>> = {
    notice: "[data-action=start]",
    choice: "[data-choice-id]",
  };

  const entry = await until(`[data-scenario-id="${scenario}"]`);
  const again = entry
    .closest("li[data-begun]")
    ?.querySelector<HTMLElement>("[data-action=restart]");
  (again ?? entry).click();
  await until("main[data-stage]");
  for (;;) {
    const now = screen();
    const [stage = ""] = now.split(" ");
    if (stage === "debrief") break;
    const offer = keep && document.querySelector<HTMLElement>("[data-action=keep]");
    if (offer) {
      offer.click();
      await until("html[data-saved=durable]");
    }
    (await until(`main ${ways[stage] ?? "[data-action=continue]"}`)).click();
    while (screen() === now || screen() === " ") await frame();
  }
  // Any address that names no place leads home; another one each time, so that it is a change.
  location.hash = `/home-${performance.now()}`;
  await until(`[data-scenario-id="${scenario}"]`);
}
