import type { Told } from "#engine/index.ts";
import type { Item } from "#state/recall/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { StepActions } from "#ui/components/step-actions.tsx";
import { useText } from "#ui/text.tsx";
import { ItemAnswer } from "./item-answer.tsx";
import { TraceQuestion } from "./trace-question.tsx";

interface RecallItemProps {
  readonly item: Item;
  readonly progress: { readonly at: number; readonly of: number };
  readonly told: Told["answer"] | null;
  readonly onTell: (answer: Told["answer"]) => void;
  readonly onContinue: () => void;
}

/** One thing to recall: one tap, and what is known stands below it. */
export function RecallItem({ item, progress, told, onTell, onContinue }: RecallItemProps) {
  const { t } = useText();
  return (
    <Screen place={`recall ${item.id}`}>
      <p className="eyebrow">{t("review:recall.progress", progress)}</p>
      <h1 tabIndex={-1} className="check-act" data-check-item={item.id}>
        {t(`check:${item.id}`)}
      </h1>
      <TraceQuestion picked={told} onPick={onTell} />
      <div role="status" className="recall-answer">
        {told && <ItemAnswer item={item} />}
      </div>
      {told ? (
        <StepActions onContinue={onContinue} />
      ) : (
        <ActionButton action="skip" look="small" onPress={onContinue}>
          {t("action.skip")}
        </ActionButton>
      )}
    </Screen>
  );
}
