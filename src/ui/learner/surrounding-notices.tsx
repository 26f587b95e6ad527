import { useStore } from "zustand";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import { PiecesNotice } from "./pieces-notice.tsx";
import { TroubleNotice } from "./trouble-notice.tsx";

/** Storage and updates: said in plain words above the screen, never over it. */
export function SurroundingNotices({ inStory }: { inStory: boolean }) {
  const { t } = useText();
  const { keeping, story, surroundings, applyUpdate } = useAppTools();
  const kept = useStore(keeping.store, (state) => state.keeping);
  const apart = useStore(story.store, ({ open }) => open?.apart === true);
  // Another version opens on a fresh page: it must not take a story away that is not kept.
  const inMiddle = useStore(story.store, ({ runs }) =>
    runs.some(({ decisions, place }) => decisions.length > 0 && place.stage !== "debrief"),
  );
  const updateWaiting = useStore(surroundings, (state) => state.updateWaiting);
  return (
    <div className="notices" role="status">
      <PiecesNotice />
      <TroubleNotice inStory={inStory} />
      {apart && kept && inStory && <p className="notice-line">{t("trouble.elsewhere")}</p>}
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
