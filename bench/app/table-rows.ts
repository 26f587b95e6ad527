import type { Medians } from "./medians.ts";
import { inUnit, metrics, type Metric } from "./metrics.ts";

const names = Object.keys(metrics) as Metric[];
const isMeasured = (medians: Medians, name: Metric): boolean =>
  Object.values(medians).some((sample) => sample[name] !== undefined);

export const tableHead = ["", "static page", "bare React", "app", "to static", "to React"];

/** A row for each metric that was measured, with the app's ratios to the floors. */
export function tableRows(medians: Medians): readonly (readonly string[])[] {
  const { static: page, react, app } = medians;
  return names
    .filter((name) => isMeasured(medians, name))
    .map((name) => {
      const cell = (value: number | undefined): string =>
        value === undefined ? "-" : inUnit(name, value);
      const ratio = (floor: number | undefined): string =>
        floor && app[name] !== undefined ? (app[name] / floor).toFixed(2) : "-";
      return [
        metrics[name].label,
        ...[page[name], react[name], app[name]].map(cell),
        ...[page[name], react[name]].map(ratio),
      ];
    });
}

/** The labels of what no visit of this run measured. */
export function notMeasured(medians: Medians): readonly string[] {
  return names.filter((name) => !isMeasured(medians, name)).map((name) => metrics[name].label);
}
