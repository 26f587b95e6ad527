import { Suspense, useState } from "react";
import { useStore } from "zustand";
import { lazyPiece } from "#pieces/index.ts";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import type { Scenario } from "./content-types.ts";

const SceneWords = lazyPiece(async () => (await import("./scene-map/pieces.ts")).SceneWords);

interface SceneListProps {
  readonly content: Scenario;
  readonly open?: boolean;
  /** Where the story is not on the screen. */
  readonly onOpen?: (scene: string) => void;
}

/** Every scene of the story, to be opened directly; the map's equal in words. */
export function SceneList({ content, open = false, onOpen }: SceneListProps) {
  const { t } = useText();
  const { story, place } = useAppTools();
  const placeGone = useStore(story.store, (state) => state.open?.placeGone === true);
  const [seen, setSeen] = useState(false);
  return (
    <>
      <details
        className="scene-list"
        open={open || placeGone}
        onToggle={(event) => setSeen(event.currentTarget.open)}
      >
        <summary>{t("scenes.title")}</summary>
        <p className="soft">{t(placeGone ? "scenes.place-gone" : "scenes.hint")}</p>
        <ol>
          {content.scenes.map(({ id }) => (
            <li key={id}>
              <button
                type="button"
                className="link"
                onClick={() => (onOpen ?? story.openScene)(id)}
              >
                {t(`scenarios/${content.id}:scene.${id}`)}
                {seen && (
                  <Suspense>
                    <SceneWords content={content} scene={id} />
                  </Suspense>
                )}
              </button>
            </li>
          ))}
        </ol>
      </details>
      {!onOpen && (
        <button type="button" className="link" onClick={() => place.go(`/map/${content.id}`)}>
          {t("scenes.map")}
        </button>
      )}
    </>
  );
}
