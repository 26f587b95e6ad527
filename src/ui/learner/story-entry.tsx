import type { Run } from "#engine/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";

interface StoryEntryProps {
  readonly id: string;
  /** The latest run of this story, where there is one. */
  readonly run: Run | undefined;
}

/** One story's way in; where it was begun, the way back to where it stood, or anew. */
export function StoryEntry({ id, run }: StoryEntryProps) {
  const { t } = useText();
  const { place, story } = useAppTools();
  const begun = run !== undefined && run.place.stage !== "notice";
  const enter = (): void => place.go(`/scenario/${id}`);
  return (
    <li className="entry">
      <h3>{t(`model:scenario.${id}.title`)}</h3>
      <p>{t(`model:scenario.${id}.summary`)}</p>
      <button type="button" className="button button-main" data-scenario-id={id} onClick={enter}>
        {begun ? t("home.go-on") : t("home.open")}
      </button>
      {begun && (
        <ActionButton
          action="restart"
          look="small"
          onPress={() => {
            // A story that cannot be opened says so on its own screen.
            void story
              .open(id)
              .then(story.restart, () => undefined)
              .then(enter);
          }}
        >
          {t("action.restart")}
        </ActionButton>
      )}
    </li>
  );
}
