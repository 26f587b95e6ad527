import { useText, type TextKey } from "#ui/text.tsx";
import { useAppTools } from "../app-tools.ts";
import { useSayer } from "../use-sayer.ts";
import type { LibraryRow } from "./library-search.ts";
import "#ui/style/claim-index.css";

interface ClaimIndexProps {
  readonly rows: readonly LibraryRow[];
  /** Whether each group stands open, as where something is looked for. */
  readonly allOpen: boolean;
  readonly open: ReadonlySet<string>;
  readonly onToggle: (group: string, isOpen: boolean) => void;
}

/** Grounds by what they are about; each as its sentence, with who says so and how firm. */
export function ClaimIndex({ rows, allOpen, open, onToggle }: ClaimIndexProps) {
  const { t, i18n, language } = useText();
  const sayerOf = useSayer();
  const { place } = useAppTools();
  const groups = new Map<string, LibraryRow[]>();
  for (const row of rows) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  const nameOf = (group: string): string => {
    const key = `pages:evidence.group.${group}` as const;
    return t(i18n.exists(key) ? key : "pages:evidence.group.other");
  };
  // In the order of the reader's alphabet: one looks for a name.
  const { compare } = new Intl.Collator(language);
  const named = [...groups].sort(([a], [b]) => compare(nameOf(a), nameOf(b)));
  return named.map(([group, own]) => (
    <details
      key={group}
      className="part"
      data-group={group}
      open={allOpen || open.has(group)}
      onToggle={({ currentTarget }) => {
        if (!allOpen) onToggle(group, currentTarget.open);
      }}
    >
      <summary>
        <h2>
          {nameOf(group)} <small>{own.length}</small>
        </h2>
      </summary>
      <ul className="claim-index">
        {own.map(({ id, firm }) => (
          <li key={id}>
            <button
              type="button"
              className="claim-entry"
              data-claim-id={id}
              onClick={() => place.go(`/evidence/${id}`)}
            >
              {t(`claims:${id}`)}
              <small>
                {sayerOf(id)}
                {firm !== "our-inference" && ` · ${t(`firm.${firm}` as TextKey)}`}
              </small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  ));
}
