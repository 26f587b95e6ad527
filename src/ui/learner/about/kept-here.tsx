import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "../app-tools.ts";
import { SetAside } from "../set-aside.tsx";
import { useLoaded } from "../use-loaded.ts";

/** After these there is a database that may take it; after the others there is none for this page. */
const canKeep = (trouble: string | null): boolean =>
  trouble === null || ["full", "failed", "forgotten"].includes(trouble);

/** Whether something of the reader is kept here, with a way to keep it or to take it away. */
export function KeptHere() {
  const { t } = useText();
  const tools = useAppTools();
  const { keeping, surroundings } = tools;
  const lasting = useStore(surroundings, (state) => state.lasting);
  const { keeping: kept, saved, trouble, damaged } = useStore(keeping.store);
  const recall = useLoaded(tools, "recall", tools.recall, kept);
  const aside = [...damaged, ...(recall?.store.getState().damaged ?? [])];
  const now = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // The pressed button is gone: reading goes on at what came of it.
    if (
      document.documentElement.hasAttribute("data-ready") &&
      document.activeElement === document.body
    )
      now.current?.focus();
  }, [kept]);
  return (
    <div className="kept-here">
      <p ref={now} role="status" tabIndex={-1}>
        {t(`saved.${saved}`)}
      </p>
      {aside.length > 0 && <SetAside rows={aside} />}
      {kept && lasting && <p>{t(`lasting.${lasting}`)}</p>}
      {trouble && <p>{t(`trouble.${trouble}`)}</p>}
      {kept ? (
        <ActionButton action="forget" onPress={() => void keeping.forget()}>
          {t("kept.forget")}
        </ActionButton>
      ) : (
        canKeep(trouble) && (
          <>
            <p>{t("keep.offer")}</p>
            <ActionButton action="keep" onPress={tools.keep}>
              {t("keep.yes")}
            </ActionButton>
          </>
        )
      )}
    </div>
  );
}
