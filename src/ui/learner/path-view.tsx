import type { Run } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { DayPath } from "./day-path.tsx";
import { LongPath } from "./long-path.tsx";
import type { TrailView } from "./trail-view.ts";

interface PathViewProps {
  readonly view: TrailView;
  readonly runs: readonly Run[];
}

/** With more steps a path is told in short lines, by the day. */
const MANY = 40;

/** The days as lines of scenes, story by story in the order of their days. */
export function PathView({ view, runs }: PathViewProps) {
  const { t } = useText();
  if (runs.length === 0) return <p>{t("trail:empty")}</p>;
  const firstDay = ({ decisions }: Run): number =>
    Math.min(...decisions.flatMap(({ traces }) => traces.map(({ day }) => day)));
  return [...runs]
    .sort((a, b) => firstDay(a) - firstDay(b))
    .map((run) => (
      <section key={run.id} className="story-path">
        <h2>{t(`model:scenario.${run.scenario}.title`)}</h2>
        {run.decisions.length > MANY ? (
          <LongPath run={run} model={view.model} />
        ) : (
          <DayPath content={{ id: run.scenario }} run={run} model={view.model} />
        )}
      </section>
    ));
}
