import { useText } from "#ui/text.tsx";
import { useSayer } from "../use-sayer.ts";
import { wordsFor } from "../words.ts";
import type { SheetPage } from "./sheet-page.ts";

/** The next page: what is known of each, and whose statement it is. */
export function SheetAnswers({ title, items, puzzle, model }: SheetPage) {
  const { t } = useText();
  const sayerOf = useSayer();
  const words = wordsFor(t, model);
  return (
    <section className="sheet sheet-back">
      <h2>
        {title === null ? t("review:sheet.answers") : `${title}: ${t("review:sheet.answers")}`}
      </h2>
      <ol className="sheet-items">
        {items.map(({ id, answer, claims }) => (
          <li key={id}>
            <p>
              <b>{t(`review:check.answer.${answer}`)}</b>
            </p>
            <p>{t(`check:${id}.why`)}</p>
            <p className="soft">
              {t("claim.said-by")}: {[...new Set(claims.map(sayerOf))].join(" · ")}
            </p>
          </li>
        ))}
        {puzzle && (
          <li>
            <p>
              <b>{words.holder(puzzle.holder)}</b>
            </p>
            <ul>
              {puzzle.slips.map(({ trace, value }) => (
                <li key={trace.id}>
                  {words.trace(trace)}: {t(`review:drawer.${value}`)}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ol>
      <p className="standing-line">{t("claim.standing-line")}</p>
    </section>
  );
}
