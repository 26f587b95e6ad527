import type { Run } from "#engine/index.ts";
import { LastResort } from "#ui/components/last-resort.tsx";
import { leave } from "./leave.ts";
import { version } from "./version.ts";

/** The last-resort screen as the app shows it. */
export function LastResortRoot({ error, runs }: { error: unknown; runs: readonly Run[] }) {
  return (
    <LastResort
      report={reportOf(error)}
      onReload={() => location.reload()}
      onLeave={leave}
      onSave={runs.length > 0 ? () => saveRuns(runs) : null}
    />
  );
}

/** Version, how it was shipped, and where in the code; nothing of the run. */
function reportOf(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `Baljaguk ${version}\n${location.protocol}\n${what}`;
}

function saveRuns(runs: readonly Run[]): void {
  const file = new Blob([JSON.stringify({ app: "baljaguk", version, runs }, null, 2)], {
    type: "application/json",
  });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = "notes.json";
  link.click();
  URL.revokeObjectURL(link.href);
}
