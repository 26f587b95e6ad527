import { useText, type TextKey } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "../app-tools.ts";
import type { Library } from "../content-types.ts";
import { openScene } from "../open-scene.ts";
import { useLoaded } from "../use-loaded.ts";
import { WordsInClaim } from "./words-in-claim.tsx";
import { lineOfUse } from "./line-of-use.ts";

/** One place of the app that stands on a ground. */
export type ClaimUse =
  Awaited<ReturnType<Library["claimUses"]>> extends ReadonlyMap<string, readonly (infer Use)[]>
    ? Use
    : never;

const noUse: readonly ClaimUse[] = [];

/** Where the app stands on a ground, each with the way there; and the glossary's words in it. */
export function WhereUsed({ id }: { id: string }) {
  const { t } = useText();
  const { library, story, place } = useAppTools();
  const all = useLoaded(library, "uses", () => library.claimUses());
  const uses = all?.get(id) ?? noUse;
  const stories = uses.flatMap((use) =>
    use.kind === "scene" ? [`scenarios/${use.scenario}`] : [],
  );
  const ready = useTextFiles(["library", "claims", "findings", "model", ...new Set(stories)]);
  if (!all || !ready) return <p aria-busy="true">{t("loading")}</p>;
  const go = async (use: ClaimUse, path: string): Promise<void> => {
    if (use.kind === "scene") {
      const isOpen = await openScene({ story, place }, use.scenario, use.id);
      if (!isOpen) return;
    }
    place.go(path);
  };
  // An item to tell apart is not told by its place: of those of one story one line is enough.
  const lines = new Map(uses.map((use) => [lineId(use), { use, line: lineOfUse(t, use) }]));
  return (
    <section className="where-used">
      <h2>{t("library:used.title")}</h2>
      {lines.size === 0 ? (
        <p>{t("library:used.none")}</p>
      ) : (
        <ul>
          {[...lines].map(([key, { use, line }]) => (
            <li key={key}>
              <button type="button" className="link" onClick={() => void go(use, line.path)}>
                <small>{t(`library:used.${line.kind}` as TextKey)}</small> {line.text}
              </button>
            </li>
          ))}
        </ul>
      )}
      <WordsInClaim id={id} />
    </section>
  );
}

const lineId = (use: ClaimUse): string =>
  use.kind === "check" ? `check ${use.scenario}` : JSON.stringify(use);
