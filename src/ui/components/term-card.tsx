import type { Vocabulary } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import "#ui/style/glossary.css";

interface TermCardProps {
  readonly id: string;
  /** Whose word stands first. */
  readonly vocabulary: Vocabulary;
  readonly verified: boolean;
  readonly falseFriend: boolean;
  /** Titles. */
  readonly sources: readonly string[];
}

/** A word in the North and in the South: what it means, and what that rests on. */
export function TermCard({ id, vocabulary, verified, falseFriend, sources }: TermCardProps) {
  const { t, language } = useText();
  const say = (part: string): string => t(`glossary:${id}.${part}`);
  const isKnown = say("north") !== t("answer.not-known");
  const korean = vocabulary === "both" && isKnown ? ["north", "south"] : ["south", "north"];
  // Who reads Korean looks for the word itself, others for what it means.
  const [first = "", ...others] = language === "ko" ? [...korean, "en"] : ["en", ...korean];
  const languageOf = (part: string): string | undefined => {
    if (part === "north" && !isKnown) return undefined;
    return part === "en" ? "en" : "ko";
  };
  return (
    <li className="term">
      <h2>
        <span lang={languageOf(first)}>{say(first)}</span>{" "}
        <small>{t(`glossary:screen.${first}`)}</small>
      </h2>
      <p>{say("note")}</p>
      {falseFriend && <p className="soft">{t("glossary:screen.false-friend")}</p>}
      <dl className="facts">
        {others.map((part) => (
          <div key={part}>
            <dt>{t(`glossary:screen.${part}`)}</dt>
            <dd lang={languageOf(part)}>{say(part)}</dd>
          </div>
        ))}
        {sources.length > 0 && (
          <div>
            <dt>{t(verified ? "glossary:screen.verified" : "claim.sources")}</dt>
            <dd>
              {sources.map((title) => (
                <cite key={title} className="term-source">
                  {title}
                </cite>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {!verified && <p className="soft">{t("glossary:screen.not-verified")}</p>}
    </li>
  );
}
