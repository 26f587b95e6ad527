import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";

const labels = {
  "/": "nav.home",
  "/trail": "nav.trail",
  "/evidence": "nav.evidence",
  "/evidence/not-known": "nav.not-known",
  "/glossary": "nav.glossary",
  "/about": "nav.about",
} as const;

type Path = keyof typeof labels;

/** What is not known is as near as what is said: wherever one is linked, so is the other. */
const withNotKnown = (path: Path): readonly Path[] =>
  path === "/evidence" ? [path, "/evidence/not-known"] : [path];

/** The standing places of the app. Buttons: a link would make an entry in the browser's history. */
export function PlaceLinks({ places }: { places: readonly Path[] }) {
  const { t } = useText();
  const { place } = useAppTools();
  return (
    <nav className="place-links" aria-label={t("nav.label")}>
      <ul>
        {places.flatMap(withNotKnown).map((path) => (
          <li key={path}>
            <button type="button" className="link" onClick={() => place.go(path)}>
              {t(labels[path])}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
