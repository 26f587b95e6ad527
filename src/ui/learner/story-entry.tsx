import type { Run } from "#engine/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";

interface StoryEntryProps {
  readonly id: string;
  /** The latest run of this story, where there is one. */
  readonly run: Run | undefined;
}

/**
 * One story's way in; where it was begun, the way back to where it stood, or anew. All of it stands
 * there and `data-begun` shows what holds, so that it is drawn right before the app knows of any run.
 */
export function StoryEntry({ id, run }: StoryEntryProps) {
  const { t } = useText();
  const { place, story } = useAppTools();
  const begun = run !== undefined && run.place.stage !== "notice";
  const enter = (): void => place.go(`/scenario/${id}`);
  return (
    <li className="entry" data-begun={begun ? "" : undefined}>
      <h3>{t(`model:scenario.${id}.title`)}</h3>
      <p>{t(`model:scenario.${id}.summary`)}</p>
      <button type="button" className="button button-main" data-scenario-id={id} onClick={enter}>
        <span className="entry-open">{t("home.open")}</span>
        <span className="entry-begun">{t("home.go-on")}</span>
      </button>
      <div className="entry-begun">
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
      </div>
    </li>
  );
}
