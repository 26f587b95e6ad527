import type { Conclusion, Phrase } from "#engine/index.ts";
import { useText, type TextKey } from "#ui/text.tsx";
import { FindingReasons } from "./finding-reasons.tsx";
import { isMistaken } from "./is-mistaken.ts";
import type { Side } from "./side.ts";

interface FindingLinesProps {
  readonly findings: readonly Conclusion[];
  readonly side: Side;
  readonly hooks: boolean;
}

/** What could be found out, under what the traces say of it; why, one tap away. */
export function FindingLines({ findings, side, hooks }: FindingLinesProps) {
  const { t } = useText();
  const { view, content } = side;
  const phrases = [...new Set(findings.map(({ phrase }) => phrase))];
  return phrases.map((phrase) => (
    <div key={phrase} className="finding-lines">
      <p className={`phrase phrase-${phrase}`}>{t(phraseKey(phrase))}</p>
      <ul>
        {findings
          .filter((each) => each.phrase === phrase)
          .map((each) => (
            <li key={findingId(each)} data-conclusion-id={hooks ? findingId(each) : undefined}>
              <p>{view.words.rule(each)}</p>
              {isMistaken(content, each) && (
                <p className="finding-mistaken">{t("trail:found.mistaken")}</p>
              )}
              <FindingReasons view={view} conclusion={each} />
            </li>
          ))}
      </ul>
    </div>
  ));
}

export const findingId = ({ rule, holder, about }: Conclusion): string =>
  `${rule} ${holder} ${about}`;

/** The ifs are one tap away, so "all of this" has nothing to point at. */
export const phraseKey = (phrase: Phrase): TextKey =>
  phrase === "could" ? "phrase.could-group" : `phrase.${phrase}`;
