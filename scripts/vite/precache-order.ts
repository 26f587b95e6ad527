import storyOrder from "../../src/content/story-order.json" with { type: "json" };

const [firstStory = ""] = storyOrder;

/**
 * In this order files are taken onto the device: what starts the app, then what the first story needs
 * to its end, then everything else. Whoever loses the link on the way has something whole.
 */
const groups: readonly RegExp[] = [
  /^index\.html$/,
  /^assets\/(?:index|rolldown-runtime)-/,
  /^assets\/text-\w+-first-/,
  new RegExp(`^assets/(?:(?:content|text-\\w+)-scenarios-)?${firstStory}-`),
  /^assets\/content-(?:core|evidence)-/,
  /^assets\/(?:debrief-parts|world-changes|text-\w+-findings)-/,
  // Parts that several pieces share have no name of their own to go by.
  /^assets\/(?!text-|content-)/,
  /^(?:calendar|manifest|icons)/,
];

/** Sorts by group, then by name, so that the same files give the same list. */
export function inPrecacheOrder<Entry extends { readonly url: string }>(
  entries: readonly Entry[],
): Entry[] {
  const rank = ({ url }: Entry): number => {
    const found = groups.findIndex((group) => group.test(url));
    return found < 0 ? groups.length : found;
  };
  return [...entries].sort(
    (one, other) => rank(one) - rank(other) || (one.url < other.url ? -1 : 1),
  );
}
