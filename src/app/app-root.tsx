import type { i18n as I18n } from "i18next";
import { AppToolsContext, type AppTools } from "#ui/learner/app-tools.ts";
import { Shell } from "#ui/learner/shell.tsx";
import { TextProvider } from "#ui/text.tsx";
import { Routes } from "./routes.tsx";

/** The whole app around its tools and texts. Also drawn in Node, where there is no window. */
export function AppRoot({ tools, i18n }: { tools: AppTools; i18n: I18n }) {
  return (
    <TextProvider i18n={i18n}>
      <AppToolsContext value={tools}>
        <Shell>
          <Routes />
        </Shell>
      </AppToolsContext>
    </TextProvider>
  );
}
