import { useText } from "#ui/text.tsx";
import { useAppTools } from "../app-tools.ts";
import type { TermInText } from "./marked-text.tsx";

interface TermNoteProps {
  readonly id: string;
  readonly term: TermInText;
  readonly label: string;
}

/** What a word means and how it is said on the other side, below the paragraph it stands in. */
export function TermNote({ id, term, label }: TermNoteProps) {
  const { t } = useText();
  const { place } = useAppTools();
  const say = (part: string): string => t(`glossary:${term.id}.${part}`);
  const languageOf = (part: string): string | undefined => {
    if (part === "en") return "en";
    return say(part) === t("answer.not-known") ? undefined : "ko";
  };
  // Within a paragraph: so its parts are lines of it, and no boxes of their own.
  return (
    <span className="term-note" id={id} role="note" aria-label={label}>
      <span className="term-line">{say("note")}</span>
      {(["south", "north", "en"] as const).map((part) => (
        <span key={part} className="term-line">
          <span className="soft">{t(`glossary:screen.${part}`)}</span>{" "}
          <b lang={languageOf(part)}>{say(part)}</b>
        </span>
      ))}
      {term.falseFriend === true && (
        <span className="term-line soft">{t("glossary:screen.false-friend")}</span>
      )}
      {!term.verified && (
        <span className="term-line soft">{t("glossary:screen.not-verified")}</span>
      )}
      <button type="button" className="link" onClick={() => place.go("/glossary")}>
        {t("glossary:screen.all-words")}
      </button>
    </span>
  );
}
