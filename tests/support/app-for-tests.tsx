import { render, screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import type { i18n as I18n } from "i18next";
import { createContentLibrary, fileSource, scenarioIds } from "#content/index.ts";
import type { Clock, LearnerRepository, RandomSource, StorageTrouble } from "#engine/index.ts";
import { createI18n, loadTexts } from "#i18n/index.ts";
import { createRecallStore } from "#state/recall/index.ts";
import { createMemoryLearner } from "#storage/index.ts";
import type { AppTools, Remains, StoredHere } from "#ui/learner/app-tools.ts";
import { AppRoot } from "../../src/app/app-root.tsx";
import { makeTools } from "../../src/app/make-tools.ts";
import { memoryBackup } from "./memory-backup.ts";
import { aSeries, createMemoryRecall } from "./memory-recall.ts";

export interface TestAppOptions {
  readonly language?: string;
  readonly path?: string;
  readonly learner?: LearnerRepository;
  readonly trouble?: StorageTrouble | null;
  readonly namespaces?: readonly string[];
  readonly clock?: Clock;
  readonly random?: RandomSource;
  /** What is found after everything was erased. */
  readonly remains?: Remains;
  readonly tier?: AppTools["tier"];
  /** What is seen in the browser's storage. */
  readonly stored?: StoredHere;
}

export interface TestApp {
  readonly tools: AppTools;
  readonly i18n: I18n;
  readonly left: () => number;
  /** Files that were handed to the reader. */
  readonly saved: readonly { readonly name: string; readonly content: unknown }[];
}

/** The app's real tools around the real content and texts; only ids and storage are the test's. */
export async function testApp(options: TestAppOptions = {}): Promise<TestApp> {
  const { language = "ko", path = "/", learner = createMemoryLearner(), trouble = null } = options;
  const { clock = () => "2026-11-03", random = aSeries(), tier = "web" } = options;
  const { stored = { database: "yes", files: "not-known" } } = options;
  let ids = 0;
  let left = 0;
  const saved: { name: string; content: unknown }[] = [];
  const i18n = await createI18n({
    language,
    load: loadTexts,
    namespaces: options.namespaces ?? ["common", "model"],
  });
  const tools = makeTools({
    library: createContentLibrary(fileSource, scenarioIds),
    learner,
    recall: (keeping) =>
      Promise.resolve(
        createRecallStore({ repository: createMemoryRecall(), keeping, clock, random }, null),
      ),
    backup: (made) => Promise.resolve(memoryBackup(made, learner, i18n)),
    kept: { value: null, trouble },
    i18n,
    path,
    newId: () => `run-${(ids += 1)}`,
    pack: { pack: "core", version: "0.0.0" },
    lookAtStorage: () => Promise.resolve(stored),
    version: "0.0.0",
    tier,
    catchesBack: true,
    leave: () => {
      left += 1;
    },
    saveFile: (name, content) => saved.push({ name, content }),
    applyUpdate: () => undefined,
    eraseAll: () => Promise.resolve(options.remains ?? { databases: 0, caches: 0, workers: 0 }),
  });
  return { tools, i18n, left: () => left, saved };
}

/** Draws the whole app and waits for its first heading. */
export async function openApp(options: TestAppOptions = {}) {
  const app = await testApp(options);
  globalThis.scrollTo = () => undefined;
  document.documentElement.removeAttribute("data-ready");
  render(<AppRoot tools={app.tools} i18n={app.i18n} />);
  await screen.findByRole("heading", { level: 1 });
  return { ...app, user: userEvent.setup() };
}

/** What a hook of the app points at. */
export function hook(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

/** The same, where it must be there. */
export function findHook(selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = hook(selector);
    if (!found) throw new Error(`Nothing is at ${selector}`);
    return found;
  });
}
