import type { Judgement } from "#state/recall/index.ts";
import { useText } from "#ui/text.tsx";

/** How sure the answers were, against what is known; two lines say where a look is worth while. */
export function Certainty({ rows }: { rows: Judgement["certainty"] }) {
  const { t } = useText();
  const sure = rows.find(({ certainty }) => certainty === "sure")?.otherwise ?? 0;
  const guessed = rows.find(({ certainty }) => certainty === "guess")?.asKnown ?? 0;
  return (
    <section className="check-part">
      <h2>{t("review:sure.title")}</h2>
      <table className="certainty">
        <thead>
          <tr>
            <td />
            <th scope="col">{t("review:sure.as-known")}</th>
            <th scope="col">{t("review:sure.otherwise")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ certainty, asKnown, otherwise }) => (
            <tr key={certainty}>
              <th scope="row">{t(`review:check.certainty.${certainty}`)}</th>
              <td>{asKnown}</td>
              <td>{otherwise}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sure > 0 && <p>{t("review:sure.sure-otherwise", { number: sure })}</p>}
      {guessed > 0 && <p>{t("review:sure.guess-as-known", { number: guessed })}</p>}
    </section>
  );
}
