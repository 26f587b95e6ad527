import type { ShownStage } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useIsAwaited } from "./use-is-awaited.ts";

interface WaitingScreenProps {
  readonly stage?: ShownStage | undefined;
  readonly scene?: string | undefined;
}

/** Stands where a screen is being read: empty for that moment, with words where it does not come. */
export function WaitingScreen({ stage, scene }: WaitingScreenProps) {
  const { t } = useText();
  const isAwaited = useIsAwaited();
  return (
    <main className="screen" aria-busy={!isAwaited} data-stage={stage} data-scene-id={scene}>
      {/* Stands there empty, so that what comes into it is said. */}
      <p className="soft" role="status">
        {isAwaited && t("pieces.screen")}
      </p>
    </main>
  );
}
