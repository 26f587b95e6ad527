import { useState } from "react";
import type { Told } from "#engine/index.ts";
import type { OpenCheck } from "#state/recall/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { PickOne } from "#ui/components/pick-one.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { TraceQuestion } from "./trace-question.tsx";

interface CheckItemProps {
  readonly check: OpenCheck;
  /** The answer and how sure it is; null to skip. */
  readonly onTell: (told: Omit<Told, "item"> | null) => void;
}

/** One everyday act: one tap for what it leaves, one for how sure that is. */
export function CheckItem({ check: { items, told, at }, onTell }: CheckItemProps) {
  const { t } = useText();
  const id = items[at]?.id ?? "";
  const [picked, setPicked] = useState<{ readonly id: string; readonly answer: Told["answer"] }>();
  const answer = (picked?.id === id ? picked.answer : told[at]?.answer) ?? null;
  return (
    <Screen place={`check ${id}`} stage="check">
      <p className="eyebrow">{t("review:check.progress", { at: at + 1, of: items.length })}</p>
      <h1 tabIndex={-1} className="check-act" data-check-item={id}>
        {t(`check:${id}`)}
      </h1>
      <TraceQuestion picked={answer} onPick={(each) => setPicked({ id, answer: each })} />
      <div role="status" className="check-certainty">
        {answer && (
          <PickOne
            question={t("review:check.certainty")}
            look="row"
            options={(["sure", "fairly", "guess"] as const).map((each) => ({
              id: each,
              text: t(`review:check.certainty.${each}`),
            }))}
            picked={null}
            onPick={(certainty) => onTell({ answer, certainty })}
          />
        )}
      </div>
      <ActionButton action="skip" look="small" onPress={() => onTell(null)}>
        {t("action.skip")}
      </ActionButton>
    </Screen>
  );
}
