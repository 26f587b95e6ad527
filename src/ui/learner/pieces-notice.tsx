import { useLayoutEffect, useRef } from "react";
import { useStore } from "zustand";
import { askAgain } from "#pieces/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import { useHasChosen } from "./use-has-chosen.ts";
import { useIsAwaited } from "./use-is-awaited.ts";

/** That a part of the app has not come yet, and what can be done: try again, and keep before opening anew. */
export function PiecesNotice() {
  const { t } = useText();
  const { keeping, keep } = useAppTools();
  const isAwaited = useIsAwaited();
  const mayKeep = useStore(keeping.store, (state) => !state.keeping && state.trouble === null);
  const hasChosen = useHasChosen();
  const wasAwaited = useRef(false);
  useLayoutEffect(() => {
    // The pressed button is gone with the notice: reading goes on at the screen.
    if (wasAwaited.current && !isAwaited && document.activeElement === document.body) {
      document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
    }
    wasAwaited.current = isAwaited;
  }, [isAwaited]);
  if (!isAwaited) return null;
  const canKeep = hasChosen && mayKeep;
  return (
    <div className="notice-line">
      <p>
        {t("pieces.awaited")} {hasChosen && `${t("pieces.chosen")} `}
        {t("pieces.reopen")}
      </p>
      {canKeep && <p>{t("pieces.keep-seen")}</p>}
      <div className="button-row">
        <ActionButton look="small" action="ask-again" onPress={askAgain}>
          {t("pieces.ask-again")}
        </ActionButton>
        {canKeep && (
          <ActionButton look="small" action="keep" onPress={keep}>
            {t("keep.yes")}
          </ActionButton>
        )}
      </div>
    </div>
  );
}
