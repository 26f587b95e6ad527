import { useState } from "react";
import { ActionButton } from "#ui/components/action-button.tsx";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { StepActions } from "#ui/components/step-actions.tsx";
import { ToggleList } from "#ui/components/toggle-list.tsx";
import { useText } from "#ui/text.tsx";
import { WaitingScreen } from "../waiting-screen.tsx";
import { DrawerSeen } from "./drawer-seen.tsx";
import type { PuzzleView } from "./use-puzzle.ts";

interface DrawerStepProps {
  readonly view: PuzzleView | null;
  readonly progress: { readonly at: number; readonly of: number };
  readonly onContinue: () => void;
}

/** Which of these slips could be seen from one drawer? Then the drawer is opened. */
export function DrawerStep({ view, progress, onContinue }: DrawerStepProps) {
  const { t } = useText();
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState(false);
  if (!view) return <WaitingScreen />;
  const { puzzle, words, example } = view;
  const toggle = (id: string): void => {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  };
  return (
    <Screen place={`recall drawer ${open ? "open" : ""}`}>
      <p className="eyebrow">
        {t("review:recall.progress", progress)} · {t("review:drawer.title")}
      </p>
      <ScreenTitle>
        {t("review:drawer.question", { holder: words.holderInSentence(puzzle.holder) })}
      </ScreenTitle>
      {example && <p className="soft">{t("review:drawer.example")}</p>}
      {open ? (
        <>
          <DrawerSeen puzzle={puzzle} words={words} picked={picked} />
          <StepActions onContinue={onContinue} />
        </>
      ) : (
        <>
          <ToggleList
            label={t("stages:predict.hint")}
            items={puzzle.slips.map(({ trace }) => ({ id: trace.id, text: words.trace(trace) }))}
            chosen={picked}
            onToggle={toggle}
          />
          <div className="action-bar">
            <ActionButton action="continue" look="main" onPress={() => setOpen(true)}>
              {t("review:drawer.open")}
            </ActionButton>
          </div>
        </>
      )}
    </Screen>
  );
}
