import { useText } from "#ui/text.tsx";
import { wordsFor } from "../words.ts";
import type { SheetPage } from "./sheet-page.ts";

const answers = ["leaves-trace", "none-known", "not-known"] as const;

/** The first page: acts with three boxes each, and one drawer to look from. */
export function SheetQuestions({ title, items, puzzle, model }: SheetPage) {
  const { t } = useText();
  const words = wordsFor(t, model);
  return (
    <section className="sheet">
      {title !== null && <h2>{title}</h2>}
      <ol className="sheet-items">
        {items.map(({ id }) => (
          <li key={id}>
            <p>{t(`check:${id}`)}</p>
            <p className="sheet-boxes">
              {answers.map((answer) => (
                <span key={answer} className="sheet-box">
                  {t(`review:check.answer.${answer}`)}
                </span>
              ))}
            </p>
          </li>
        ))}
        {puzzle && (
          <li>
            <p>{t("review:drawer.question", { holder: words.holderInSentence(puzzle.holder) })}</p>
            <p className="soft">{t("review:sheet.example")}</p>
            <p className="sheet-boxes">
              {puzzle.slips.map(({ trace }) => (
                <span key={trace.id} className="sheet-box">
                  {words.trace(trace)}
                </span>
              ))}
            </p>
          </li>
        )}
      </ol>
    </section>
  );
}
