import { median } from "../measure.ts";
import { metrics, type Metric, type Sample, type Target } from "./metrics.ts";
import type { Found } from "./measure-all.ts";

/** The median of each metric, by target; nothing where nothing was measured. */
export type Medians = Readonly<Record<Target, Sample>>;

export const mediansOf = ({ static: page, react, app }: Found["samples"]): Medians => ({
  static: medianSample(page),
  react: medianSample(react),
  app: medianSample(app),
});

function medianSample(samples: readonly Sample[]): Sample {
  const names = Object.keys(metrics) as Metric[];
  const found = names.map((name) => {
    const values = samples.map((sample) => sample[name]).filter((value) => value !== undefined);
    return [name, values] as const;
  });
  return Object.fromEntries(
    found.filter(([, values]) => values.length > 0).map(([name, all]) => [name, median(all)]),
  );
}
