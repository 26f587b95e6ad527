import { useStore } from "zustand";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import type { Scenario } from "./content-types.ts";

interface SceneListProps {
  readonly content: Scenario;
  readonly open?: boolean;
}

/** Every scene of the story, to be opened directly; nobody needs to keep anything to go on. */
export function SceneList({ content, open = false }: SceneListProps) {
  const { t } = useText();
  const { story } = useAppTools();
  const placeGone = useStore(story.store, (state) => state.open?.placeGone === true);
  return (
    <details className="scene-list" open={open || placeGone}>
      <summary>{t("scenes.title")}</summary>
      <p className="soft">{t(placeGone ? "scenes.place-gone" : "scenes.hint")}</p>
      <ol>
        {content.scenes.map(({ id }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => story.openScene(id)}>
              {t(`scenarios/${content.id}:scene.${id}`)}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
