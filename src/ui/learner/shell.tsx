import { Suspense, type ReactNode } from "react";
import { useStore } from "zustand";
import { lazyPiece } from "#pieces/index.ts";
import { LanguageSwitch } from "#ui/components/language-switch.tsx";
import { TopBar } from "#ui/components/top-bar.tsx";
import { openRun, progressOf } from "#state/index.ts";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import { contentHere } from "./content-here.ts";
import { stepBack } from "./step-back.ts";
import { SurroundingNotices } from "./surrounding-notices.tsx";

const ReadAloud = lazyPiece(async () => (await import("./aloud/read-aloud.tsx")).ReadAloud);

/** What stands around every screen: the bar with leave, and what the surroundings have to say. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useText();
  const tools = useAppTools();
  const path = useStore(tools.place.store, (state) => state.path);
  const erased = useStore(tools.surroundings, (state) => state.erased !== null);
  const aloud = useStore(tools.settings.store, (state) => state.readAloud);
  const state = useStore(tools.story.store);
  const run = openRun(state);
  const content = contentHere(path, state);
  const inScene = run && run.place.stage !== "notice" && run.place.stage !== "debrief";
  const passed = run?.decisions.filter((made) => made.scene !== run.place.scene) ?? [];
  return (
    <>
      <TopBar
        title={content ? t(`scenarios/${content.id}:title`) : ""}
        progress={
          content && inScene
            ? t("bar.progress", { ...progressOf({ content, decisions: passed }, run.place) })
            : ""
        }
        onBack={path === "/" || erased ? null : () => stepBack(tools)}
        onLeave={tools.leave}
      >
        {!erased && <LanguageSwitch onSwitch={tools.setLanguage} />}
      </TopBar>
      <SurroundingNotices inStory={content !== null} />
      {aloud && (
        <Suspense>
          <ReadAloud />
        </Suspense>
      )}
      {children}
    </>
  );
}
