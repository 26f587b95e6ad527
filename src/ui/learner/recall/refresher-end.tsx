import { useStore } from "zustand";
import { dueRefreshers, laterRefreshers, type RecallStore } from "#state/recall/index.ts";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { PlaceLinks } from "../place-links.tsx";

/** The end of a refresher, and when the next one of this story opens. */
export function RefresherEnd({ recall, scenario }: { recall: RecallStore; scenario: string }) {
  const { t } = useText();
  const finished = useStore(recall.store, (state) => state.finished);
  const own = finished.filter((story) => story.scenario === scenario);
  const [next] = laterRefreshers(own, recall.today());
  const waits = dueRefreshers(own, recall.today()).length > 0;
  return (
    <Screen place="recall end">
      <ScreenTitle>{t("review:recall.done")}</ScreenTitle>
      {next && !waits && (
        <p>
          {t("review:recall.later", {
            story: t(`model:scenario.${scenario}.title`),
            count: next.inDays,
          })}
        </p>
      )}
      <PlaceLinks places={["/", "/trail", "/evidence"]} />
    </Screen>
  );
}
