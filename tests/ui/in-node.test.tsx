// @vitest-environment node
import { renderToStringAsync } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { loadGlossary } from "#content/glossary.ts";
import type { Stage } from "#engine/index.ts";
import { openRun, sceneAt } from "#state/index.ts";
import licences from "../../src/app/licences.json" with { type: "json" };
import { AboutScreen } from "#ui/learner/about/about-screen.tsx";
import { AppToolsContext } from "#ui/learner/app-tools.ts";
import { LibraryScreen } from "#ui/learner/library/library-screen.tsx";
import { ClaimScreen } from "#ui/learner/library/claim-screen.tsx";
import { GlossaryScreen } from "#ui/learner/glossary-screen.tsx";
import { HomeScreen } from "#ui/learner/home-screen.tsx";
import { DebriefParts } from "#ui/learner/debrief-parts.tsx";
import { StageScreen } from "#ui/learner/stage-screen.tsx";
import { TrailScreen } from "#ui/learner/trail-screen.tsx";
import { TextProvider } from "#ui/text.tsx";
import reviewFile from "../../src/content/review-state.json" with { type: "json" };
import type { ReviewState } from "../../src/content/schema/review-state.schema.ts";
import { testApp } from "../support/app-for-tests.tsx";

const story = "id-card-renewal";
const namespaces = [
  "common",
  "pages",
  "compare",
  "model",
  "findings",
  "trail",
  "claims",
  "said-by",
  "said-by-library",
  "stages",
  `scenarios/${story}`,
];

describe.each(["ko", "en"])("without a browser, in %s", (language) => {
  const screens = {
    home: <HomeScreen />,
    about: <AboutScreen review={reviewFile as ReviewState} licences={licences} />,
    evidence: <LibraryScreen />,
    claim: <ClaimScreen id="id-card.blood" />,
    glossary: <GlossaryScreen load={loadGlossary} />,
    trail: <TrailScreen runId={null} />,
  };

  it.each(Object.keys(screens))("draws %s", async (name) => {
    const { tools, i18n } = await testApp({ language, namespaces });
    const html = await renderToStringAsync(
      <TextProvider i18n={i18n}>
        <AppToolsContext value={tools}>{screens[name as keyof typeof screens]}</AppToolsContext>
      </TextProvider>,
    );
    expect(html).toContain("<main");
    expect(html).not.toContain("⟦");
    expect(html).not.toContain("style=");
  });

  it("draws every stage of the story", async () => {
    const { tools, i18n } = await testApp({ language, namespaces });
    await tools.story.open(story);
    const seen = new Set<Stage>();
    for (let taps = 0; taps < 60; taps += 1) {
      const state = tools.story.store.getState();
      const run = openRun(state);
      const content = state.open?.content;
      const scene = run && content && sceneAt(content, run.place);
      if (!scene) throw new Error("the story has no scene");
      const { place } = run;
      const html = await renderToStringAsync(
        <TextProvider i18n={i18n}>
          <AppToolsContext value={tools}>
            <StageScreen content={content} run={run} scene={scene} />
            {place.stage === "debrief" && (
              <DebriefParts content={content} run={run} reading={null} />
            )}
          </AppToolsContext>
        </TextProvider>,
      );
      seen.add(place.stage);
      expect(html).toContain(`data-stage="${place.stage}"`);
      expect(html).not.toContain("⟦");
      expect(html).not.toContain("style=");
      if (place.stage === "debrief") break;
      if (place.stage === "choice") tools.story.choose(scene.choices[0]?.id ?? "");
      else tools.story.forward();
    }
    expect([...seen].sort()).toEqual(["choice", "debrief", "notice", "predict", "reveal", "spot"]);
  });
});
