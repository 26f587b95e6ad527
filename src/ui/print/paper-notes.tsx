import { useText } from "#ui/text.tsx";
import { PaperNote, type NotedClaim } from "./paper-note.tsx";

interface PaperNotesProps {
  readonly notes: readonly {
    readonly number: number;
    readonly stands: boolean;
    readonly noted: NotedClaim;
  }[];
  readonly version: string;
}

/** The top of a printed page: where this paper must not be carried. */
export function PaperHead() {
  const { t } = useText();
  return <p>{t("print:outside")}</p>;
}

/** The end of a printed page: number by number who says so, and what it was printed from. */
export function PaperNotes({ notes, version }: PaperNotesProps) {
  const { t } = useText();
  return (
    <>
      {notes.length > 0 && (
        <section>
          <h2>{t("print:notes.title")}</h2>
          <p>{t("claim.standing-line")}</p>
          <ol>
            {notes.map((note) => (
              <PaperNote key={note.number} {...note} />
            ))}
          </ol>
        </section>
      )}
      <footer>
        <p>{t("print:version", { name: t("app.name"), version })}</p>
      </footer>
    </>
  );
}
