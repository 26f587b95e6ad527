import type { ReactNode } from "react";
import { onFirstTap } from "./first-tap.ts";

export type Action =
  | "start"
  | "continue"
  | "skip"
  | "back"
  | "exit"
  | "restart"
  | "keep"
  | "forget"
  | "ask-again"
  | "ask-erase"
  | "erase";

interface ActionButtonProps {
  readonly action?: Action;
  readonly look?: "main" | "plain" | "small";
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button with one of the app's standing actions. One `main` per screen. */
export function ActionButton({ action, look = "plain", onPress, children }: ActionButtonProps) {
  return (
    <button
      type="button"
      className={`button button-${look}`}
      data-action={action}
      onClick={onFirstTap(onPress)}
    >
      {children}
    </button>
  );
}
