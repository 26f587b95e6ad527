/** A claim that stands on the page, with its number there. */
export interface NumberedClaim {
  readonly id: string;
  readonly number: number;
  /** Whether its own sentence stands on the page; else the note says it. */
  readonly stands: boolean;
}

export interface NumberedPage {
  readonly claims: readonly NumberedClaim[];
  /** Takes the numbers off the page again. */
  readonly undo: () => void;
}

/** Where a claim's own sentence stands above who says it; elsewhere a story says it in its own words. */
const ownSentence = ".claim-list, .claim-index, .claim-card";

/**
 * Gives every claim of a screen a number, in the order of reading, and writes it beside whatever says
 * whose statement it is. `restingOn` names the claims that one starts from or that say otherwise: they
 * come after those of the page.
 */
export function numberStatements(
  screen: HTMLElement,
  restingOn: (claim: string) => readonly string[],
): NumberedPage {
  const stands = new Map<string, boolean>();
  const places: { readonly place: Element; readonly ids: readonly string[] }[] = [];
  for (const element of screen.querySelectorAll<HTMLElement>("[data-claim-id]")) {
    if (isInClosedCard(element)) continue;
    const { claimId = "", claims = claimId } = element.dataset;
    const ids = claims.split(" ");
    const isSentence = element.closest(ownSentence) !== null;
    for (const id of ids) stands.set(id, isSentence || stands.get(id) === true);
    places.push({ place: element.querySelector("h1") ?? element, ids });
  }
  // Walked in the order of adding, so what these rest on is walked too.
  for (const id of stands.keys()) {
    for (const other of restingOn(id)) if (!stands.has(other)) stands.set(other, false);
  }
  const claims = [...stands].map(([id, here], index) => ({ id, number: index + 1, stands: here }));
  const numberOf = new Map(claims.map(({ id, number }) => [id, number]));
  for (const { place, ids } of places) {
    place.setAttribute("data-notes", ids.map((id) => numberOf.get(id)).join(", "));
  }
  return { claims, undo: () => places.forEach(({ place }) => place.removeAttribute("data-notes")) };
}

/** The card behind a line of who says so is not printed: the notes hold what it says. */
function isInClosedCard(element: HTMLElement): boolean {
  return element.closest(".disclosure-said-by > .disclosure-body") !== null;
}
