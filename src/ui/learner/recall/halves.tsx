import type { Half, Judgement } from "#state/recall/index.ts";
import { ToldRow } from "#ui/components/told-row.tsx";
import { useText } from "#ui/text.tsx";

const notTraces = ["not-known", "none-known"] as const;

/** Hits beside false alarms: the same picture for both, and each in words. */
export function Halves({ judgement: { traces, others } }: { judgement: Judgement }) {
  const { t } = useText();
  return (
    <figure className="halves">
      <div className="halves-rows">
        <HalfRow name={t("review:half.traces")} half={traces} />
        <HalfRow name={t("review:half.others")} half={others} />
      </div>
      <figcaption className="soft">{t("review:half.alike")}</figcaption>
    </figure>
  );
}

/** One half: the row of steps, how many were called a trace, and what the rest was called. */
function HalfRow({ name, half }: { name: string; half: Half }) {
  const { t } = useText();
  const rest = notTraces
    .map((answer) => ({
      answer: t(`review:check.answer.${answer}`),
      count: half.answers.filter((each) => each === answer).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <div className="half">
      <p className="half-name">{name}</p>
      {half.answers.length === 0 ? (
        <p>{t("review:half.nothing")}</p>
      ) : (
        <>
          <ToldRow answers={half.answers} />
          <div className="half-words">
            <p>
              <b>{t("review:half.called", { of: half.answers.length, called: half.called })}</b>
            </p>
            {rest.length > 0 && (
              <p className="soft">{rest.map((each) => t("review:half.count", each)).join(" · ")}</p>
            )}
          </div>
        </>
      )}
    </div>
  );
}
