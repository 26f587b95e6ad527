import type { CheckedModel, Run } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "../app-tools.ts";
import { comparePath, OWN_ANSWERS, readAsked, type Asked } from "./asked.ts";
import { ChoiceSelect } from "./choice-select.tsx";
import { FlipPicker } from "./flip-picker.tsx";
import { KindPicker } from "./kind-picker.tsx";
import type { RunName } from "./run-names.ts";
import type { Pair } from "./use-pair.ts";

interface PickSidesProps {
  readonly run: Run;
  readonly asked: Asked;
  readonly runs: readonly Run[];
  readonly names: ReadonlyMap<string, RunName>;
  /** Null while it is being read: then what needs it is not offered yet. */
  readonly pair: Pair | null;
}

/** Which path, and what it stands beside. What is picked takes the place of the present comparison. */
export function PickSides({ run, asked, runs, names, pair }: PickSidesProps) {
  const { t } = useText();
  const { place } = useAppTools();
  const to = (next: Asked): void => place.replace(comparePath(run.id, next));
  const others = runs.filter(({ id }) => id !== run.id);
  const optionOf = ({ id }: Run) => ({ value: id, text: names.get(id)?.label ?? "" });
  return (
    <div className="pick-sides">
      <ChoiceSelect
        label={t("compare:pick.path")}
        value={run.id}
        options={runs.map(optionOf)}
        onPick={(id) => {
          const next = runs.find((each) => each.id === id);
          // Another path beside itself would show nothing: what it stands beside is found anew.
          if (next)
            place.replace(
              comparePath(id, asked.kind === "world" ? asked : readAsked([], next, runs)),
            );
        }}
      />
      <KindPicker
        kind={asked.kind}
        hasOthers={others.length > 0}
        onPick={(kind) => {
          if (kind === "run") to(nearest(run, others));
          else if (kind === "other") to({ kind, flip: null });
          else to({ kind, world: worldsOf(pair?.model)[0] ?? OWN_ANSWERS });
        }}
      />
      {asked.kind === "run" && (
        <ChoiceSelect
          label={t("compare:pick.run.which")}
          value={asked.run.id}
          options={others.map(optionOf)}
          onPick={(id) => {
            const beside = others.find((each) => each.id === id);
            if (beside) to({ kind: "run", run: beside });
          }}
        />
      )}
      {asked.kind === "other" && pair?.sides && (
        <FlipPicker
          content={pair.content}
          own={pair.sides.a.path.decisions}
          other={pair.sides.b.path.decisions}
          onPick={(flip) => to({ kind: "other", flip })}
        />
      )}
      {asked.kind === "world" && pair && (
        <ChoiceSelect
          label={t("compare:pick.world.which")}
          value={asked.world}
          options={worldsOf(pair.model).map((world) => ({
            value: world,
            text:
              world === OWN_ANSWERS ? t("compare:world.setting") : t(`findings:preset.${world}`),
          }))}
          onPick={(world) => to({ kind: "world", world })}
        />
      )}
    </div>
  );
}

const worldsOf = (model: CheckedModel | undefined): string[] => [
  ...(model?.presets.keys() ?? []),
  OWN_ANSWERS,
];

/** Of the other runs the latest of the same story, else the latest. */
function nearest(run: Run, others: readonly Run[]): Asked {
  const same = others.findLast(({ scenario }) => scenario === run.scenario);
  const beside = same ?? others.at(-1);
  return beside ? { kind: "run", run: beside } : { kind: "other", flip: null };
}
