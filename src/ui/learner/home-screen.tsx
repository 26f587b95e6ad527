import { useStore } from "zustand";
import { nextStory } from "#state/index.ts";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { Picture } from "#ui/pictures/picture.tsx";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "./app-tools.ts";
import { Install } from "./install.tsx";
import { Later } from "./later.tsx";
import { PlaceLinks } from "./place-links.tsx";
import { StoryEntry } from "./story-entry.tsx";
import { TakingIn } from "./taking-in.tsx";
import { useHasChosen } from "./use-has-chosen.ts";
import { WaitingScreen } from "./waiting-screen.tsx";

const loadRecall = async () => (await import("./recall/home-recall.tsx")).HomeRecall;

/** The first screen: what this is, the ways into the stories, and the standing places. */
export function HomeScreen() {
  const { t } = useText();
  const { library, story, surroundings } = useAppTools();
  const ready = useTextFiles(["model"]);
  const runs = useStore(story.store, (state) => state.runs);
  const readyOffline = useStore(surroundings, (state) => state.readyOffline);
  const hasChosen = useHasChosen();
  if (!ready) return <WaitingScreen />;
  const latestOf = (id: string) => runs.filter((run) => run.scenario === id).at(-1);
  const next = nextStory(library.scenarioIds, runs);
  return (
    <Screen place="home">
      <div className="home-head">
        <ScreenTitle>{t("app.name")}</ScreenTitle>
        <p className="home-first">{t("home.first")}</p>
        <Picture id="home" label={t("home.picture")} />
      </div>
      <h2 className="home-stories">{t("home.stories")}</h2>
      <ul className="entries">
        {library.scenarioIds.map((id) => (
          <StoryEntry key={id} id={id} run={latestOf(id)} next={id === next} />
        ))}
      </ul>
      {hasChosen && <Later load={loadRecall} given={{}} />}
      <PlaceLinks places={["/trail", "/evidence", "/glossary", "/about"]} />
      <Install />
      <TakingIn />
      <p className="soft" role="status">
        {readyOffline && t("offline.ready")}
      </p>
    </Screen>
  );
}
