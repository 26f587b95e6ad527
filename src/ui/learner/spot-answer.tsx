import { useText } from "#ui/text.tsx";
import type { UnitOf } from "./content-types.ts";
import { SaidBy } from "./said-by.tsx";

interface SpotAnswerProps {
  readonly scenario: string;
  /** The thing looked at last; nothing yet at first. */
  readonly shown: { readonly text: string; readonly answer: UnitOf } | null;
  readonly looked: number;
  readonly all: number;
}

/** What the thing looked at last answers, and how many were looked at; announced, beside the picture. */
export function SpotAnswer({ scenario, shown, looked, all }: SpotAnswerProps) {
  const { t } = useText();
  return (
    <div className="spot-answer">
      <div role="status">
        {shown ? (
          <p>
            <b>{shown.text}</b> {t(`scenarios/${scenario}:${shown.answer.id}`)}
          </p>
        ) : (
          <p>{t("stages:spot.hint")}</p>
        )}
        <p className="spot-count">{t("stages:spot.count", { looked, all })}</p>
      </div>
      {shown && shown.answer.claims.length > 0 && (
        <SaidBy key={shown.answer.id} claims={shown.answer.claims} />
      )}
    </div>
  );
}
