/** Something to be said in one go, in one language. */
export interface ReadablePart {
  readonly text: string;
  readonly language: string;
}

/** What one presses to go on or elsewhere, and what is drawn; options of a scene are read. */
const notRead = "nav, [data-action], svg, input, select, [aria-hidden=true], [aria-busy=true]";

/** What of a screen can be read aloud, in its order: what is folded away is not. */
export function readableParts(main: Element, language: string): readonly ReadablePart[] {
  const parts: ReadablePart[] = [];
  let text = "";
  let spoken = language;
  const finish = (): void => {
    const plain = text.replace(/\s+/g, " ").trim();
    if (/[\p{L}\p{N}]/u.test(plain)) parts.push({ text: plain, language: spoken });
    text = "";
  };
  const walk = (node: Node, own: string): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (own !== spoken && node.textContent?.trim() !== "") {
        finish();
        spoken = own;
      }
      text += node.textContent ?? "";
    }
    if (!(node instanceof HTMLElement) || isLeftOut(node)) return;
    const { display } = getComputedStyle(node);
    if (display === "none") return;
    if (display !== "inline") finish();
    if (node.getAttribute("role") === "img") text += node.getAttribute("aria-label") ?? "";
    else {
      const within = node.lang === "" ? own : (node.lang.split("-")[0] ?? own);
      for (const child of node.childNodes) walk(child, within);
    }
    if (display !== "inline") finish();
  };
  walk(main, language);
  finish();
  return parts;
}

function isLeftOut(element: Element): boolean {
  const { parentElement: parent } = element;
  const folded = parent instanceof HTMLDetailsElement && !parent.open;
  return element.matches(notRead) || (folded && element.tagName !== "SUMMARY");
}
