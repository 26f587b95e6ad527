import type { Path, Run } from "#engine/index.ts";
import type { Translate } from "#ui/text.tsx";

export interface RunName {
  /** "Second path" */
  readonly name: string;
  /** "Renewing the card, second path (differs at “The queue”)" */
  readonly label: string;
}

const named = 4;

/** Says what each run is: its story, the how-manieth path of it, and where it differs from the first. */
export function runNames(runs: readonly Run[], t: Translate): ReadonlyMap<string, RunName> {
  const firsts = new Map<string, Run>();
  const counts = new Map<string, number>();
  const names = new Map<string, RunName>();
  for (const run of runs) {
    const first = firsts.get(run.scenario) ?? run;
    firsts.set(run.scenario, first);
    const nth = (counts.get(run.scenario) ?? 0) + 1;
    counts.set(run.scenario, nth);
    const name = nth <= named ? t(`compare:path.${nth}`) : t("compare:path.nth", { nth });
    const values = { story: t(`model:scenario.${run.scenario}.title`), path: name };
    names.set(run.id, { name, label: labelOf(run, first, values, t) });
  }
  return names;
}

function labelOf(
  run: Run,
  first: Run,
  values: { readonly story: string; readonly path: string },
  t: Translate,
): string {
  const scene = (id: string) => t(`scenarios/${run.scenario}:scene.${id}`);
  if (run.start !== first.start)
    return t("compare:run.starts", { ...values, scene: scene(run.start) });
  if (run === first) return t("compare:run.first", values);
  const parting = partingScene(run, first);
  return parting === null
    ? t("compare:run.alike", values)
    : t("compare:run.parts", { ...values, scene: scene(parting) });
}

type Ways = Pick<Path, "decisions">;

/** The first scene in which two paths do not decide alike; null where there is none. */
export function partingScene(a: Ways, b: Ways): string | null {
  const length = Math.max(a.decisions.length, b.decisions.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a.decisions[at], b.decisions[at]];
    if (one?.scene !== other?.scene || one?.choice !== other?.choice)
      return one?.scene ?? other?.scene ?? null;
  }
  return null;
}
