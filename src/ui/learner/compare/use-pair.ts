import { useMemo } from "react";
import { useStore } from "zustand";
import { documentedWorld, type CheckedModel, type PresetId, type Run } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "../app-tools.ts";
import type { Scenario } from "../content-types.ts";
import { useModel } from "../use-model.ts";
import { wordsFor } from "../words.ts";
import { OWN_ANSWERS, type Asked } from "./asked.ts";
import { readOther, readRun, worldNamed } from "./read-side.ts";
import type { RunName } from "./run-names.ts";
import type { BothSides } from "./side.ts";
import { useStories } from "../use-stories.ts";

export interface Pair {
  readonly model: CheckedModel;
  readonly content: Scenario;
  /** Null where the address names neither a run nor a world. */
  readonly sides: BothSides | null;
}

/** Reads the two sides that are asked for; null while something of them is being read. */
export function usePair(
  run: Run | undefined,
  asked: Asked | null,
  names: ReadonlyMap<string, RunName>,
): Pair | null {
  const { t } = useText();
  const own = useStore(useAppTools().world.store);
  const beside = asked?.kind === "run" ? asked.run : run;
  const scenarios = [...new Set([run, beside].flatMap((each) => each?.scenario ?? []))];
  const model = useModel(scenarios, run !== undefined);
  const contents = useStories(scenarios);
  const ready = useTextFiles(["findings"]);
  return useMemo(() => {
    if (!run || !beside || !asked || !model || !contents || !ready) return null;
    const content = contents.find(({ id }) => id === run.scenario);
    const contentB = contents.find(({ id }) => id === beside.scenario);
    if (!content || !contentB) return null;
    const reader = { model, words: wordsFor(t, model) };
    const name = names.get(run.id)?.name ?? "";
    switch (asked.kind) {
      case "run": {
        const a = { name, content, ...readRun(reader, run, own) };
        const nameB = names.get(beside.id)?.name ?? "";
        const b = { name: nameB, content: contentB, ...readRun(reader, beside, own) };
        return { model, content, sides: { a, b } };
      }
      case "other": {
        const a = { name, content, ...readRun(reader, run, own) };
        const b = {
          name: t("compare:path.other"),
          content,
          ...readOther(reader, run, asked.flip, own),
        };
        return { model, content, sides: { a, b } };
      }
      case "world": {
        const world = worldNamed(model, asked.world, own);
        if (!world) return { model, content, sides: null };
        const preset = asked.world === OWN_ANSWERS ? undefined : (asked.world as PresetId);
        const a = {
          name: t("findings:preset.documented"),
          content,
          ...readRun(reader, run, documentedWorld),
        };
        const b = {
          name: preset ? t(`findings:preset.${preset}`) : t("compare:world.setting"),
          content,
          preset,
          ...readRun(reader, run, world),
        };
        return { model, content, sides: { a, b } };
      }
    }
  }, [run, beside, asked, model, contents, ready, names, own, t]);
}
