import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";

const labels = {
  "/": "nav.home",
  "/trail": "nav.trail",
  "/evidence": "nav.evidence",
  "/glossary": "nav.glossary",
  "/about": "nav.about",
} as const;

/** The standing places of the app. Buttons: a link would make an entry in the browser's history. */
export function PlaceLinks({ places }: { places: readonly (keyof typeof labels)[] }) {
  const { t } = useText();
  const { place } = useAppTools();
  return (
    <nav className="place-links" aria-label={t("nav.label")}>
      <ul>
        {places.map((path) => (
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
