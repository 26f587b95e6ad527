import { useMemo, useState } from "react";
import type { Run } from "#engine/index.ts";
import { pathOfRun } from "#state/index.ts";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "./app-tools.ts";
import { comparePath, type Flip } from "./compare/asked.ts";
import { Comparison } from "./compare/comparison.tsx";
import { FlipPicker } from "./compare/flip-picker.tsx";
import { readOther } from "./compare/read-side.ts";
import { ToRuns } from "./compare/to-runs.tsx";
import type { Scenario } from "./content-types.ts";
import type { TrailView } from "./trail-view.ts";

interface OtherWayProps {
  readonly content: Scenario;
  readonly run: Run;
  readonly view: TrailView;
}

/** The same day with one choice changed, side by side; the full comparison leads on from here. */
export function OtherWay({ content, run, view }: OtherWayProps) {
  const { t } = useText();
  const { place } = useAppTools();
  const [flip, setFlip] = useState<Flip | null>(null);
  const ready = useTextFiles(["compare", "trail"]);
  const other = useMemo(() => readOther(view, run, flip, view.world), [view, run, flip]);
  if (!ready) return <p aria-busy="true">{t("loading")}</p>;
  const a = { name: t("compare:path.taken"), content, path: pathOfRun(run), view };
  const b = { name: t("compare:path.other"), content, ...other };
  return (
    <>
      <FlipPicker
        content={content}
        own={a.path.decisions}
        other={b.path.decisions}
        onPick={setFlip}
      />
      <Comparison a={a} b={b} level={3} />
      <div className="button-row">
        <button
          type="button"
          className="button"
          onClick={() => place.go(comparePath(run.id, { kind: "other", flip }))}
        >
          {t("compare:to.full")}
        </button>
        <ToRuns scenarios={[content.id]} />
      </div>
    </>
  );
}
