import { useEffect, useRef } from "react";
import { useStore } from "zustand";
import { KeepOffer } from "#ui/components/keep-offer.tsx";
import { useText, type TextKey } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";

/** The offer to keep the place: once in a visit, below the first reveal; then what came of it. */
export function KeepPlace({ scene }: { scene: string }) {
  const { t } = useText();
  const { keeping, keep, surroundings, catchesBack } = useAppTools();
  const lasting = useStore(surroundings, (state) => state.lasting);
  const { answered, keeping: kept, saved } = useStore(keeping.store);
  const offeredAt = useStore(surroundings, (state) => state.offeredAt);
  const outcome = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (offeredAt === null && !answered) surroundings.setState({ offeredAt: scene });
  }, [surroundings, offeredAt, answered, scene]);
  useEffect(() => {
    // The pressed button is gone: reading goes on at what came of it.
    if (answered && document.activeElement === document.body) outcome.current?.focus();
  }, [answered]);
  if (offeredAt !== scene) return null;
  return (
    <div className="keep-place">
      {!answered && <KeepOffer backEnds={!catchesBack} onKeep={keep} onDecline={keeping.decline} />}
      <p ref={outcome} role="status" tabIndex={-1}>
        {answered && t(outcomeOf(kept, saved))}
        {kept && lasting && ` ${t(`lasting.${lasting}`)}`}
      </p>
    </div>
  );
}

function outcomeOf(kept: boolean, saved: string): TextKey {
  if (saved === "failed") return "keep.failed";
  if (kept) return "keep.done";
  return saved === "saving" ? "saved.saving" : "keep.declined";
}
