import type { Page } from "@playwright/test";

/** Words that are cut off: by the edge of their own box, or by the edge of the window. */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // The name of the story in the bar gives way: it stands on the story's first screen and its last.
    const givesWay = ".top-bar-place, .top-bar-place *, .back-word";
    // What only a screen reader is to have is clipped away whole, and by intention.
    const onlyRead = (each: Element | null): boolean =>
      each !== null &&
      (getComputedStyle(each).clipPath === "inset(50%)" || onlyRead(each.parentElement));
    const found: string[] = [];
    for (const each of document.querySelectorAll<HTMLElement>("body *")) {
      if (each.matches(givesWay) || each.closest("svg") || !each.checkVisibility()) continue;
      const ownText = [...each.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      );
      if (!ownText || onlyRead(each)) continue;
      const { overflowX, overflowY } = getComputedStyle(each);
      const cutsAcross = overflowX !== "visible" && each.scrollWidth > each.clientWidth + 1;
      const cutsDown = overflowY !== "visible" && each.scrollHeight > each.clientHeight + 1;
      const { left, right } = each.getBoundingClientRect();
      const outside = left < -1 || right > document.documentElement.clientWidth + 1;
      if (cutsAcross || cutsDown || outside) found.push(each.textContent.trim().slice(0, 40));
    }
    return found;
  });
}

/** Words of the threads' picture that run out of their slip. */
export function spilledWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGGElement>(".pic-slip")].flatMap((slip) => {
      const paper = slip.querySelector("rect")?.getBoundingClientRect();
      return [...slip.querySelectorAll("text")]
        .filter((line) => {
          const { left, right, top, bottom } = line.getBoundingClientRect();
          if (!paper) return true;
          const inside = left >= paper.left && right <= paper.right + 1;
          return !inside || top < paper.top - 1 || bottom > paper.bottom + 1;
        })
        .map((line) => line.textContent);
    }),
  );
}

/** The reader's own spacing, as far as WCAG 1.4.12 asks a page to bear it. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets = [sheet];
  });
}

/** What is pressed and is smaller than a fingertip, 44 px. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, summary, select, input")]
      .filter((each) => each.checkVisibility())
      .filter((each) => {
        // A box to tick is pressed by its words too.
        const pressed = (each.matches("input") && each.closest("label")) || each;
        const { width, height } = pressed.getBoundingClientRect();
        return width < 43.5 || height < 43.5;
      })
      .map((each) => each.textContent.trim().slice(0, 40)),
  );
}
