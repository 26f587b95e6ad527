import { useText } from "#ui/text.tsx";
import { ActionButton } from "./action-button.tsx";

interface StepActionsProps {
  readonly onContinue: () => void;
  /** Where the activity can be left out. */
  readonly onSkip?: () => void;
}

/** The way on from a screen: its one main action, and leaving the activity out where that is offered. */
export function StepActions({ onContinue, onSkip }: StepActionsProps) {
  const { t } = useText();
  return (
    <>
      <div className="action-bar">
        <ActionButton action="continue" look="main" onPress={onContinue}>
          {t("action.continue")}
        </ActionButton>
      </div>
      {onSkip && (
        <ActionButton action="skip" look="small" onPress={onSkip}>
          {t("action.skip")}
        </ActionButton>
      )}
    </>
  );
}
