import type { Run } from "#engine/index.ts";
import { LastResort } from "#ui/components/last-resort.tsx";
import { leave } from "./leave.ts";
import { saveFile } from "./save-file.ts";
import { version } from "./version.ts";

/** The last-resort screen as the app shows it. */
export function LastResortRoot({ error, runs }: { error: unknown; runs: readonly Run[] }) {
  return (
    <LastResort
      report={reportOf(error)}
      onReload={() => location.reload()}
      onLeave={leave}
      onSave={runs.length > 0 ? () => saveFile("notes.json", { runs }) : null}
    />
  );
}

/** Version, how it was shipped, and where in the code; nothing of the run. */
function reportOf(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Baljaguk ${version}\n${location.protocol}\n${what}`;
}
