import { Suspense } from "react";
import { useStore } from "zustand";
import { lazyPiece } from "#pieces/index.ts";
import { useAppTools } from "#ui/learner/app-tools.ts";
import { HomeScreen } from "#ui/learner/home-screen.tsx";
import { StoryScreen } from "#ui/learner/story-screen.tsx";
import { WaitingScreen } from "#ui/learner/waiting-screen.tsx";
import { placeOf, type Place } from "./places.ts";

// What the first choice does not need comes in pieces of its own.
const TrailScreen = lazyPiece(
  async () => (await import("#ui/learner/trail-screen.tsx")).TrailScreen,
);
const CompareScreen = lazyPiece(
  async () => (await import("#ui/learner/compare/compare-screen.tsx")).CompareScreen,
);
const SceneMapScreen = lazyPiece(
  async () => (await import("#ui/learner/scene-map/pieces.ts")).SceneMapScreen,
);
const ClaimScreen = lazyPiece(
  async () => (await import("#ui/learner/library/pieces.ts")).ClaimScreen,
);
const LibraryScreen = lazyPiece(
  async () => (await import("#ui/learner/library/pieces.ts")).LibraryScreen,
);
const NotKnownScreen = lazyPiece(
  async () => (await import("#ui/learner/library/pieces.ts")).NotKnownScreen,
);
const DifferScreen = lazyPiece(
  async () => (await import("#ui/learner/library/pieces.ts")).DifferScreen,
);
const GlossaryRoute = lazyPiece(async () => (await import("./glossary-route.tsx")).GlossaryRoute);
const RecallRoute = lazyPiece(async () => (await import("./recall-route.tsx")).RecallRoute);
// Comes with the screen on which it is asked for: nothing may be fetched any more.
const ErasedScreen = lazyPiece(async () => (await import("./about-route.tsx")).ErasedScreen);
const AboutRoute = lazyPiece(async () => (await import("./about-route.tsx")).AboutRoute);

/** The screen of the present place. */
export function Routes() {
  const { place, surroundings } = useAppTools();
  const path = useStore(place.store, (state) => state.path);
  const erased = useStore(surroundings, (state) => state.erased);
  const at = placeOf(path);
  return (
    // One for each kind of place: whoever turns back from a screen that does not come must not wait for it.
    <Suspense key={erased ? "erased" : at.name} fallback={<WaitingScreen />}>
      {erased ? <ErasedScreen remains={erased} /> : <ScreenOf place={at} path={path} />}
    </Suspense>
  );
}

function ScreenOf({ place, path }: { place: Place; path: string }) {
  switch (place.name) {
    case "home":
      return <HomeScreen />;
    case "story":
      return <StoryScreen id={place.id} />;
    case "trail":
      return <TrailScreen key={place.run} runId={place.run} />;
    case "compare":
      return <CompareScreen runId={place.run} beside={place.beside} />;
    case "map":
      return <SceneMapScreen key={place.id} id={place.id} />;
    case "evidence":
      return place.claim === null ? (
        <LibraryScreen />
      ) : (
        <ClaimScreen key={place.claim} id={place.claim} />
      );
    case "not-known":
      return <NotKnownScreen />;
    case "differ":
      return <DifferScreen />;
    case "glossary":
      return <GlossaryRoute />;
    case "recall":
      return <RecallRoute path={path} />;
    case "about":
      return <AboutRoute />;
  }
}
