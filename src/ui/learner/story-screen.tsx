import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { openRun, sceneAt } from "#state/index.ts";
import { useText } from "#ui/text.tsx";
import { inIdleTurns } from "#ui/in-idle-turns.ts";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "./app-tools.ts";
import { loadDebrief } from "./load-debrief.ts";
import { StageScreen } from "./stage-screen.tsx";
import { preloadModel } from "./use-model.ts";
import { WaitingScreen } from "./waiting-screen.tsx";

/** A story where it stands: its notice, a scene's stages, or what is left at the end. */
export function StoryScreen({ id }: { id: string }) {
  const { story, place, library } = useAppTools();
  const { i18n } = useText();
  const state = useStore(story.store);
  const [failure, setFailure] = useState<Error | null>(null);
  const content = state.open?.content.id === id ? state.open.content : null;
  const run = openRun(state);
  const ready = useTextFiles(["model", "said-by", `scenarios/${id}`]);
  useEffect(() => {
    // Turned away from before it came: it must not open under whatever is read then.
    const { takeBack } = story;
    if (content) {
      takeBack();
      return;
    }
    story.open(id).catch((error: unknown) => {
      // An address that names no story of this pack leads home.
      if (error instanceof RangeError) place.go("/");
      else setFailure(error instanceof Error ? error : new Error(String(error)));
    });
    return takeBack;
  }, [story, place, content, id]);
  useEffect(() => {
    if (!content) return;
    // Once the first screen stands, what the first reveal needs is read, and then what the end needs.
    return inIdleTurns([
      () => preloadModel(library, [id]),
      () => void i18n.loadNamespaces("stages"),
      () => void loadDebrief().catch(() => undefined),
    ]);
  }, [library, i18n, content, id]);
  if (failure) throw failure;
  const scene = content && run && sceneAt(content, run.place);
  if (!ready || !content || !run || !scene) return <WaitingScreen />;
  return <StageScreen content={content} run={run} scene={scene} />;
}
