import { useText } from "#ui/text.tsx";
import { useAppTools } from "../app-tools.ts";

const views = [
  ["/evidence", "nav.evidence"],
  ["/evidence/not-known", "nav.not-known"],
  ["/evidence/differ", "claim.conflicts"],
] as const;

/** The pages of the library, equal beside each other: what is said, what is not known, what differs. */
export function LibraryViews({ here }: { here: (typeof views)[number][0] }) {
  const { t } = useText();
  const { place } = useAppTools();
  return (
    <nav className="library-views" aria-label={t("library:views")}>
      <ul>
        {views.map(([path, name]) => (
          <li key={path}>
            <button
              type="button"
              aria-current={path === here ? "page" : undefined}
              data-place={path}
              onClick={() => place.go(path)}
            >
              {t(name)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
