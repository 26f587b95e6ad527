import { cleanup, render, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, onTestFinished } from "vitest";
import { takeIn, writeFile, type Refusal } from "#door/index.ts";
import { createMemoryLearner } from "#storage/index.ts";
import { BackupSection } from "#ui/learner/backup/backup-section.tsx";
import { RefusalText } from "#ui/learner/backup/refusal-text.tsx";
import { AppToolsContext } from "#ui/learner/app-tools.ts";
import { TextProvider } from "#ui/text.tsx";
import { findHook, openApp, testApp } from "../support/app-for-tests.tsx";
import { memoryBackup } from "../support/memory-backup.ts";
import { aRun } from "../support/builders.ts";

const both = ["ko", "en"] as const;

/** Every refusal there is, with details. */
const refusals: { readonly [Why in Refusal["why"]]: Refusal & { readonly why: Why } } = {
  empty: { why: "empty" },
  "not-a-backup": { why: "not-a-backup" },
  damaged: { why: "damaged" },
  "sealed-twice": { why: "sealed-twice" },
  "too-large": { why: "too-large", bytes: 30 * 1024 * 1024, most: 24 * 1024 * 1024 },
  newer: { why: "newer", version: 9, known: 3 },
  "too-deep": { why: "too-deep", most: 20 },
  "too-much": { why: "too-much", most: 77 },
  malformed: { why: "malformed", where: "runs.2.place" },
  "unclean-text": { why: "unclean-text", where: "" },
  twice: { why: "twice", where: "runs.2" },
  "unknown-id": { why: "unknown-id", where: "runs.1.scenario", id: "a-later-story" },
  rounds: { why: "rounds", rounds: 5, least: 600_000, most: 2_000_000 },
};

const fileWith = (text: string): File => new File([text], "notes.json");
async function give(text: string): Promise<void> {
  const input = await findHook("[data-import=backup]");
  await userEvent.setup().upload(input, fileWith(text));
}

describe("moving to a file and back", () => {
  it.each(both)(
    "has a sentence in %s for every refusal, with all its details",
    async (language) => {
      const { i18n } = await testApp({ language, namespaces: ["common", "backup"] });
      for (const refusal of Object.values(refusals)) {
        const { container } = render(
          <TextProvider i18n={i18n}>
            <RefusalText refusal={refusal} />
          </TextProvider>,
        );
        const said = container.textContent;
        expect(said.length).toBeGreaterThan(30);
        expect(said).not.toMatch(/refused\.|\{\{/);
        const details = Object.entries(refusal).filter(
          ([name]) => !["why", "bytes"].includes(name),
        );
        for (const [name, value] of details) {
          if (value === "") expect(said).toContain(i18n.t("backup:where-whole"));
          else
            expect(said).toContain(
              name === "most" && refusal.why === "too-large" ? "24" : String(value),
            );
        }
        cleanup();
      }
    },
  );

  it.each(both)(
    "says in %s that there is nothing to save, and what it will be called",
    async (language) => {
      const { user, i18n } = await openApp({ language, path: "/about" });
      await findHook("[data-import=backup]");
      const t = (key: string, values = {}) => i18n.t(`backup:${key}`, values);
      expect(screen.getByText(t("out.list", { name: "notes.json" }))).toBeVisible();
      await user.click(screen.getByRole("button", { name: t("out.make") }));
      expect(await screen.findByText(t("out.nothing"))).toBeVisible();
    },
  );

  it.each(both)(
    "says in %s what is lost with a passphrase before one is typed",
    async (language) => {
      const { user, i18n } = await openApp({ language, path: "/about" });
      await findHook("[data-import=backup]");
      const t = (key: string, values = {}) => i18n.t(`backup:${key}`, values);
      await user.click(screen.getByRole("button", { name: t("out.lock") }));
      expect(screen.getByText(t("out.lost"))).toBeVisible();
      await user.type(screen.getByLabelText(t("pass.label")), "short");
      await user.click(screen.getByRole("button", { name: t("out.make") }));
      expect(screen.getByRole("alert")).toHaveTextContent(t("pass.short", { count: 8 }));
      await user.type(screen.getByLabelText(t("pass.label")), " and then long");
      await user.click(screen.getByRole("button", { name: t("out.make") }));
      expect(screen.getByRole("alert")).toHaveTextContent(t("pass.differ"));
    },
  );

  it.each(both)(
    "asks in %s to keep before anything comes in, and changes nothing till then",
    async (language) => {
      const learner = createMemoryLearner();
      const { user, i18n, tools } = await openApp({ language, path: "/about", learner });
      const content = {
        settings: { language },
        runs: [aRun({ scenario: "id-card-renewal", decisions: [] })],
        finished: [],
        forms: [],
        last: [],
        aside: [],
      };
      const known = {
        model: await tools.library.model([]),
        scenarioIds: tools.library.scenarioIds,
      };
      const bytes = writeFile({ kind: "backup", content });
      expect(takeIn(bytes, known).ok).toBe(true);
      await give(new TextDecoder().decode(bytes));
      expect(await screen.findByText(i18n.t("backup:plan.consent"))).toBeVisible();
      expect(screen.getByText(i18n.t("backup:change.added", { count: 1 }))).toBeVisible();
      expect(await learner.load()).toEqual({ ok: true, value: null });
      await user.click(screen.getByRole("button", { name: i18n.t("backup:plan.keep-and-do") }));
      expect(await screen.findByText(i18n.t("backup:done.replace"))).toBeVisible();
      expect(await learner.load()).toMatchObject({ value: { runs: content.runs } });
      expect(tools.keeping.store.getState()).toMatchObject({ keeping: true, saved: "durable" });
    },
  );

  it.each(both)("says in %s that a refused file has changed nothing", async (language) => {
    const { i18n } = await openApp({ language, path: "/about" });
    await give("<script>alert(1)</script>");
    const said = i18n.t("backup:refused.not-a-backup", { name: "notes.json" });
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.getByText(i18n.t("backup:safe"))).toBeVisible();
  });

  it.each(both)(
    "says in %s that nothing can be locked where the browser has no means",
    async (language) => {
      const learner = createMemoryLearner();
      const { tools, i18n } = await testApp({
        language,
        namespaces: ["common", "backup"],
        learner,
      });
      const backup = memoryBackup(tools, learner, i18n, { sealer: null });
      onTestFinished(cleanup);
      render(
        <AppToolsContext value={{ ...tools, backup: () => Promise.resolve(backup) }}>
          <TextProvider i18n={i18n}>
            <BackupSection />
          </TextProvider>
        </AppToolsContext>,
      );
      expect(await screen.findByText(i18n.t("backup:out.no-lock"))).toBeVisible();
      expect(screen.queryByText(i18n.t("backup:out.lock"))).toBeNull();
    },
  );
});
