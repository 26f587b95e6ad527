import type { i18n as I18n } from "i18next";
import { renderToStringAsync } from "preact-render-to-string";
import { createContentLibrary, fileSource, scenarioIds } from "#content/index.ts";
import { createI18n, languages, loadTexts } from "#i18n/index.ts";
import { createMemoryLearner } from "#storage/index.ts";
import { AppRoot } from "./app-root.tsx";
import { screenName, type Shown } from "./first-screen/contract.ts";
import { makeTools } from "./make-tools.ts";

/** A screen as it stands in the page before any script: its name and its HTML. */
export interface FirstScreenHtml {
  readonly name: string;
  readonly isHome: boolean;
  readonly html: string;
}

/** More stories than this open without a drawn screen, so that the page does not grow with them. */
const MOST_STORIES = 8;

async function drawAll(): Promise<readonly FirstScreenHtml[]> {
  const drawn: FirstScreenHtml[] = [];
  for (const { id: language } of languages) {
    const i18n = await createI18n({
      language,
      load: loadTexts,
      namespaces: ["common", "model", "said-by"],
    });
    drawn.push(await draw({ language, path: "/", stage: "home" }, i18n));
    for (const story of scenarioIds.slice(0, MOST_STORIES)) {
      await i18n.loadNamespaces(`scenarios/${story}`);
      const path = `/scenario/${story}`;
      drawn.push(await draw({ language, path, stage: "notice" }, i18n));
      drawn.push(await draw({ language, path, stage: "choice" }, i18n));
    }
  }
  return drawn;
}

async function draw(shown: Shown, i18n: I18n): Promise<FirstScreenHtml> {
  const { path, stage } = shown;
  const tools = makeTools({
    library: createContentLibrary(fileSource, scenarioIds),
    learner: createMemoryLearner(),
    recall: () => Promise.reject(new Error("Nothing is recalled while building.")),
    backup: () => Promise.reject(new Error("Nothing is moved while building.")),
    kept: { value: null, trouble: null },
    i18n,
    path,
    newId: () => "first",
    pack: { pack: "core", version: "" },
    lookAtStorage: () => Promise.reject(new Error("Nothing is stored while building.")),
    version: "",
    tier: "web",
    catchesBack: true,
    leave: () => undefined,
    saveFile: () => undefined,
    applyUpdate: () => undefined,
    eraseAll: () => Promise.reject(new Error("nothing to erase while building")),
  });
  if (stage !== "home") await tools.story.open(path.split("/")[2] ?? "");
  if (stage === "choice") tools.story.forward();
  const html = await renderToStringAsync(<AppRoot tools={tools} i18n={i18n} />);
  return { name: screenName(shown), isHome: stage === "home", html };
}

/** Home, and each story's notice and first scene, in every language. For the build; runs in Node. */
export const firstScreens = await drawAll();
