import type { ReactNode } from "react";
import { useText } from "#ui/text.tsx";
import { ActionButton } from "./action-button.tsx";

interface TopBarProps {
  /** The story's name, or nothing. */
  readonly title: string;
  /** How far one is in it. */
  readonly progress: string;
  readonly onBack: (() => void) | null;
  readonly onLeave: () => void;
  readonly children?: ReactNode;
}

/** The bar that is never covered: back on the left, leave on the right. */
export function TopBar({ title, progress, onBack, onLeave, children }: TopBarProps) {
  const { t } = useText();
  return (
    <header className="top-bar">
      <div className="top-bar-row">
        {onBack && (
          <ActionButton action="back" look="small" onPress={onBack}>
            <span className="arrow" aria-hidden="true" />
            <span className="back-word">{t("action.back")}</span>
          </ActionButton>
        )}
        <p className="top-bar-place">
          <span className="top-bar-title">{title}</span> <span>{progress}</span>
        </p>
        {children}
        <ActionButton action="exit" onPress={onLeave}>
          {t("action.leave")}
        </ActionButton>
      </div>
    </header>
  );
}
