const closed = ".disclosure-line > button[aria-expanded=false]";

/** Where a screen marks that its reasons would be a book: what is closed there stays closed. */
const left = "[data-paper=closed] *";

/**
 * Opens what is closed on a screen, for paper cannot be opened; gives back what closes it again. The
 * screen's own controls are pressed, each as often as it takes until nothing closed is left. Cards
 * that say whose statement something is stay closed: on paper their words stand in the notes.
 */
export function openForPaper(screen: HTMLElement, settle: (press: () => void) => void): () => void {
  const opened: HTMLButtonElement[] = [];
  const details = [...screen.querySelectorAll("details:not([open])")] as HTMLDetailsElement[];
  for (const each of details) each.open = true;
  for (
    let wanted = closedIn(screen);
    wanted.some((each) => !opened.includes(each));
    wanted = closedIn(screen)
  ) {
    const fresh = wanted.filter((each) => !opened.includes(each));
    opened.push(...fresh);
    settle(() => {
      for (const each of fresh) each.click();
    });
  }
  return () => {
    for (const each of details) each.open = false;
    settle(() => {
      // The inner ones first: what is outside takes them away when it closes.
      for (const each of [...opened].reverse()) if (each.isConnected) each.click();
    });
  };
}

function closedIn(screen: HTMLElement): HTMLButtonElement[] {
  return [...screen.querySelectorAll<HTMLButtonElement>(closed)].filter(
    (each) => !each.matches(left),
  );
}
