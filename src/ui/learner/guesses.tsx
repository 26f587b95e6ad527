import {
  documentedWorld,
  fourQuestions,
  slipPlace,
  type CheckedModel,
  type Run,
} from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import "#ui/style/guesses.css";

interface GuessesProps {
  readonly run: Run;
  readonly model: CheckedModel;
}

/** What was guessed on the way beside what was shown there; nothing where nothing was guessed. */
export function Guesses({ run, model }: GuessesProps) {
  const { t } = useText();
  const guessed = run.decisions.flatMap(({ scene, guess, traces }) =>
    guess ? [{ scene, guess, traces }] : [],
  );
  const ready = useTextFiles(guessed.length > 0 ? ["review"] : []);
  if (guessed.length === 0 || !ready) return null;
  return (
    <>
      <h3>{t("review:guess.title")}</h3>
      <p className="soft">{t("review:guess.intro")}</p>
      {guessed.map(({ scene, guess, traces }) => {
        const shown = new Set(
          traces
            .filter((trace) => slipPlace(fourQuestions(model, documentedWorld, trace)) !== "absent")
            .map(({ holder }) => holder),
        );
        const list = (ids: readonly string[], others: ReadonlySet<string>) =>
          ids.map((id) => (
            <li key={id} data-holder-id={id}>
              {t(`model:holder.${id}`)}
              {others.has(id) && <small> {t("review:guess.both")}</small>}
            </li>
          ));
        return (
          <section key={scene} className="guesses" data-guess={scene}>
            <h4>{t(`scenarios/${run.scenario}:scene.${scene}`)}</h4>
            <div className="sides">
              <section>
                <p className="soft">{t("review:guess.yours")}</p>
                <ul>{list(guess, shown)}</ul>
              </section>
              <section>
                <p className="soft">{t("review:guess.here")}</p>
                {shown.size > 0 ? (
                  <ul>{list([...shown], new Set<string>(guess))}</ul>
                ) : (
                  <p>{t("reveal.none-known")}</p>
                )}
              </section>
            </div>
          </section>
        );
      })}
    </>
  );
}
