import { ActionButton } from "#ui/components/action-button.tsx";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import { BeforeStory } from "./before-story.tsx";
import { SceneList } from "./scene-list.tsx";
import type { StoryView } from "./story-view.ts";
import { UnitText } from "./unit-text.tsx";

/** Says in one neutral sentence what the story brings, before it begins. */
export function NoticeScreen({ content, run }: StoryView) {
  const { t } = useText();
  const tools = useAppTools();
  return (
    <Screen place={`${run.id} notice`} stage="notice">
      <p className="eyebrow">{t("notice.eyebrow")}</p>
      <ScreenTitle>{t(`scenarios/${content.id}:title`)}</ScreenTitle>
      <UnitText scenario={content.id} unit={content.notice} />
      {/* Drawn before anybody knows: the style hides it where the system's Back is caught. */}
      <p className="soft back-ends">{t("keep.back-ends")}</p>
      <div className="action-bar">
        <ActionButton action="start" look="main" onPress={tools.story.forward}>
          {t("action.start")}
        </ActionButton>
      </div>
      <SceneList content={content} />
      <BeforeStory scenario={content.id} />
    </Screen>
  );
}
