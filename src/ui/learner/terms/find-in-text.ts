/** A term as it is looked for in sentences: the forms under which it stands there. */
export interface TermForms {
  readonly id: string;
  readonly forms: readonly string[];
}

/** Where a term stands in a text. */
export interface FoundTerm {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Each term where it first stands, in the order of the text. A form begins where a word begins. */
export function termsIn(text: string, terms: readonly TermForms[]): readonly FoundTerm[] {
  const found = terms.flatMap(({ id, forms }) => {
    const first = forms
      .flatMap((form) => placeOf(text, form) ?? [])
      .sort((one, other) => one.start - other.start || other.end - one.end)[0];
    return first ? [{ id, ...first }] : [];
  });
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  // Of two that share letters the first stays, the longer where both begin there.
  return found.filter(({ start }, at) => found.slice(0, at).every(({ end }) => end <= start));
}

function placeOf(text: string, form: string): { start: number; end: number } | null {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  // A Korean word goes on with its particle; a Latin one ends, but for its plural.
  const ends = /[a-z]$/i.test(form) ? "(?=s?(?!\\p{L}))" : "";
  const match = new RegExp(`(?<!\\p{L})${escaped}${ends}`, "iu").exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}
