import { useMemo, useState } from "react";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { JoinAsked } from "./join-asked.tsx";
import { joinPuzzles } from "./join-puzzle.ts";
import type { TrailView } from "./trail-view.ts";

/** Two piles of one drawer that do not hang together: which one answer would join them? */
export function JoinsView({ view }: { view: TrailView }) {
  const { t } = useText();
  const puzzles = useMemo(() => joinPuzzles(view), [view]);
  const [at, setAt] = useState(0);
  const index = puzzles.length > 0 ? at % puzzles.length : 0;
  const puzzle = puzzles[index];
  if (!puzzle) return <p>{t("trail:joins.none")}</p>;
  return (
    <>
      <JoinAsked key={index} view={view} puzzle={puzzle} />
      {puzzles.length > 1 && (
        <ActionButton onPress={() => setAt(index + 1)}>
          {t("trail:joins.another", { at: index + 1, of: puzzles.length })}
        </ActionButton>
      )}
    </>
  );
}
