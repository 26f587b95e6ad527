import type { MapRow } from "#state/scene-map.ts";
import type { RoadState, SceneStates } from "#state/scene-states.ts";

interface MapLinesProps {
  readonly row: MapRow;
  /** How many cells the row above has. */
  readonly above: number;
  readonly states: SceneStates;
}

/** What is walked lies on top of what is not. */
const order: readonly RoadState[] = ["open", "other", "passed"];

/** The ways from one row of scenes down to the next; stretched to whatever room the rows have. */
export function MapLines({ row, above, states }: MapLinesProps) {
  const lines = row.lines
    .map((line) => ({ ...line, state: states.ofRoads(line.roads) }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  const x = (index: number, of: number): number => ((index + 0.5) / of) * 100;
  return (
    <svg className="map-lines" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {lines.map(({ from, to, state }) => {
        const [start, end] = [x(from, above), x(to, row.cells.length)];
        return (
          <path
            key={`${from} ${to}`}
            className={`map-road map-road-${state}`}
            d={`M${start} 0C${start} 50 ${end} 50 ${end} 100`}
          />
        );
      })}
    </svg>
  );
}

/** A way that passes beside the scenes of a row. */
export function MapLane({ state }: { state: RoadState }) {
  return (
    <svg className="map-lane" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      <path className={`map-road map-road-${state}`} d="M50 0V100" />
    </svg>
  );
}
