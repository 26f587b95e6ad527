import type { i18n as I18n } from "i18next";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { AppTools } from "#ui/learner/app-tools.ts";
import type { Evidence } from "#ui/learner/content-types.ts";
import { loadedValues } from "#ui/learner/loaded-values.ts";
import { numberStatements } from "#ui/print/number-statements.ts";
import { openForPaper } from "#ui/print/open-for-paper.ts";
import { PaperHead, PaperNotes } from "#ui/print/paper-notes.tsx";
import { TextProvider } from "#ui/text.tsx";
import { noteMaker } from "./paper-notes-of.ts";

/**
 * Makes a screen ready for paper whenever the browser prints, and takes that back afterwards: what is
 * closed is opened, each statement gets a number, and the notes are written below. The browser waits
 * for nothing here, so it is done only where all texts are there already; a screen that offers to
 * print loads them (PrintPage). Elsewhere the style alone makes the paper.
 */
export function tiePaper(tools: AppTools, i18n: I18n): void {
  const head = hostOf("paper paper-head");
  document.body.prepend(head);
  const end = hostOf("paper");
  document.body.append(end);
  const roots = [createRoot(head), createRoot(end)] as const;
  let undo: (() => void) | null = null;

  const prepare = (): void => {
    const screen = document.querySelector("main");
    const evidence = loadedValues.get(tools.library, "evidence") as Evidence | null;
    if (undo || !screen || !evidence || !hasTexts(i18n)) return;
    const close = isReadWhole(screen, tools) ? openForPaper(screen, flushSync) : () => undefined;
    const notes = noteMaker(evidence, i18n);
    const page = numberStatements(screen, notes.restingOn);
    document.documentElement.dataset["paper"] = "";
    const parts = [
      <PaperHead key="head" />,
      <PaperNotes key="notes" notes={notes.of(page.claims)} version={tools.version} />,
    ];
    flushSync(() => {
      roots.forEach((root, index) =>
        root.render(<TextProvider i18n={i18n}>{parts[index]}</TextProvider>),
      );
    });
    undo = () => {
      delete document.documentElement.dataset["paper"];
      for (const root of roots) root.render(null);
      page.undo();
      close();
    };
  };
  addEventListener("beforeprint", prepare);
  addEventListener("afterprint", () => {
    undo?.();
    undo = null;
  });
}

function hostOf(look: string): HTMLElement {
  const host = document.createElement("div");
  host.className = look;
  return host;
}

const namespaces = ["print", "claims", "said-by", "said-by-library"];

const hasTexts = (i18n: I18n): boolean =>
  namespaces.every((name) => i18n.hasResourceBundle(i18n.language, name));

/** A story's last page and the library print complete; other screens as they stand. */
function isReadWhole(screen: HTMLElement, { place }: AppTools): boolean {
  return (
    screen.dataset["stage"] === "debrief" || place.store.getState().path.startsWith("/evidence")
  );
}
