/** One of the app's places, read from a path like `/evidence/id-card.blood`. */
export type Place =
  | { readonly name: "home" }
  | { readonly name: "story"; readonly id: string }
  | { readonly name: "trail"; readonly run: string | null }
  | { readonly name: "compare"; readonly run: string | null; readonly beside: readonly string[] }
  | { readonly name: "map"; readonly id: string }
  | { readonly name: "evidence"; readonly claim: string | null }
  /** Pages of the library beside its list; no ground has such an id. */
  | { readonly name: "not-known" }
  | { readonly name: "differ" }
  | { readonly name: "glossary" }
  /** The check, the refreshers and their sheet. */
  | { readonly name: "recall" }
  | { readonly name: "about" };

/** The place a path names; home for one that names nothing. */
export function placeOf(path: string): Place {
  const [name = "", id, ...rest] = path.split("/").slice(1).map(decode);
  switch (name) {
    case "scenario":
      return id ? { name: "story", id } : { name: "home" };
    case "trail":
      return { name: "trail", run: id || null };
    case "compare":
      return { name, run: id || null, beside: rest.filter((part) => part !== "") };
    case "map":
      return id ? { name, id } : { name: "home" };
    case "evidence":
      if (id === "not-known" || id === "differ") return { name: id };
      return { name: "evidence", claim: id || null };
    case "glossary":
      return { name };
    case "check":
    case "review":
    case "print":
      return { name: "recall" };
    case "about":
    case "settings":
      return { name: "about" };
    default:
      return { name: "home" };
  }
}

/** What was typed may be no valid escape: then it stands for itself. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
