import { useStore } from "zustand";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";

/** Storage and updates: said in plain words above the screen, never over it. */
export function SurroundingNotices({ inStory }: { inStory: boolean }) {
  const { t } = useText();
  const { keeping, story, surroundings, applyUpdate } = useAppTools();
  const { trouble, saved, keeping: kept } = useStore(keeping.store);
  // Another version opens on a fresh page: it must not take a story away that is not kept.
  const inMiddle = useStore(story.store, ({ runs }) =>
    runs.some(({ decisions, place }) => decisions.length > 0 && place.stage !== "debrief"),
  );
  const updateWaiting = useStore(surroundings, (state) => state.updateWaiting);
  return (
    <div className="notices" role="status">
      {trouble && (!inStory || saved === "failed") && (
        <p className="notice-line">{t(`trouble.${trouble}`)}</p>
      )}
      {updateWaiting && !inStory && (kept || !inMiddle) && (
        <p className="notice-line">
          {t("update.waiting")}{" "}
          <ActionButton look="small" onPress={applyUpdate}>
            {t("update.apply")}
          </ActionButton>
        </p>
      )}
    </div>
  );
}
