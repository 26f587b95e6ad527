import { useId, useRef } from "react";
import { ActionButton } from "#ui/components/action-button.tsx";
import { SearchField } from "#ui/components/search-field.tsx";
import { useText, type TextKey } from "#ui/text.tsx";
import { isNarrowed, type LibraryRow, type LibrarySearch } from "./library-search.ts";

interface LibrarySearchFormProps {
  readonly rows: readonly LibraryRow[];
  readonly search: LibrarySearch;
  readonly found: number;
  readonly onLook: (part: Partial<LibrarySearch>) => void;
  readonly onClear: () => void;
}

/** The order in which the answers of a filter stand; only those that some ground has are offered. */
const answers = {
  how: [
    "artefact-analysed",
    "official-text",
    "state-media",
    "imagery",
    "residents-survey",
    "escapee-interviews",
    "expert-analysis",
    "single-report",
    "our-inference",
  ],
  firm: ["well-supported", "reported", "disputed", "our-inference", "not-known"],
  where: [
    "country",
    "pyongyang",
    "large-cities",
    "countryside",
    "other-place",
    "south-korea",
    "not-stated",
  ],
} as const;

const words = { how: "how", firm: "firm", where: "library:where" } as const;
const labels = {
  how: "claim.how-we-know",
  firm: "claim.how-firm",
  where: "library:find.where",
} as const;

/** Looks for grounds: by a word, by how we know, how firm, and the place; says how many are shown. */
export function LibrarySearchForm(props: LibrarySearchFormProps) {
  const { rows, search, found, onLook, onClear } = props;
  const { t } = useText();
  const id = useId();
  const form = useRef<HTMLDivElement>(null);
  const offered = (name: keyof typeof answers): readonly string[] =>
    answers[name].filter((value) =>
      rows.some((row) => (name === "how" ? row.how.includes(value) : row[name] === value)),
    );
  return (
    <div ref={form} role="search" className="library-search" data-typed={search.typed || undefined}>
      <SearchField
        label={t("library:find.label")}
        value={search.typed}
        onType={(typed) => onLook({ typed })}
      />
      <p className="soft library-hint">{t("library:find.hint")}</p>
      {(["how", "firm", "where"] as const).map((name) => (
        <p key={name} className="picker">
          <label htmlFor={`${id}-${name}`}>{t(labels[name])}</label>
          <select
            id={`${id}-${name}`}
            autoComplete="off"
            data-filter={name}
            value={search[name] ?? ""}
            onChange={({ currentTarget }) => onLook({ [name]: currentTarget.value || null })}
          >
            <option value="">{t("library:find.any")}</option>
            {offered(name).map((value) => (
              <option key={value} value={value}>
                {t(`${words[name]}.${value}` as TextKey)}
              </option>
            ))}
          </select>
        </p>
      ))}
      <div className="library-count">
        <p className="soft" role="status">
          {t("library:find.count", { all: rows.length, found })}
        </p>
        {isNarrowed(search) && (
          <ActionButton
            look="small"
            onPress={() => {
              onClear();
              // The pressed button goes: one goes on where one looks again.
              form.current?.querySelector("input")?.focus();
            }}
          >
            {t("library:find.clear")}
          </ActionButton>
        )}
      </div>
    </div>
  );
}
