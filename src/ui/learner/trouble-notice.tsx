import { useStore } from "zustand";
import { openRun } from "#state/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import { useHasChosen } from "./use-has-chosen.ts";

/** Why something is not kept, and what can be done: try again, keep again, or take it along as a file. */
export function TroubleNotice({ inStory }: { inStory: boolean }) {
  const { t } = useText();
  const { keeping, keep, story, saveFile } = useAppTools();
  const { trouble, saved, keeping: kept } = useStore(keeping.store);
  const hasChosen = useHasChosen();
  const stage = useStore(story.store, (state) => openRun(state)?.place.stage);
  // Where nothing could be kept from the start, it has been said before the story.
  const isNews = saved === "failed" || trouble === "forgotten" || stage === "notice";
  if (!trouble || (inStory && !isNews)) return null;
  return (
    <div className="notice-line">
      <p>{t(`trouble.${trouble}`)}</p>
      <div className="button-row">
        {kept && saved === "failed" && (
          <ActionButton look="small" onPress={() => void keeping.tryAgain()}>
            {t(trouble === "still-kept" ? "kept.forget" : "keep.try-again")}
          </ActionButton>
        )}
        {trouble === "forgotten" && (
          <ActionButton look="small" action="keep" onPress={keep}>
            {t("keep.again")}
          </ActionButton>
        )}
        {hasChosen && (
          <ActionButton
            look="small"
            onPress={() => saveFile("notes.json", { runs: story.store.getState().runs })}
          >
            {t("file.take")}
          </ActionButton>
        )}
      </div>
    </div>
  );
}
