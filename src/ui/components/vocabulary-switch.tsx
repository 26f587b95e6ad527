import { useId } from "react";
import type { Vocabulary } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";

interface VocabularySwitchProps {
  readonly value: Vocabulary;
  readonly onSwitch: (value: Vocabulary) => void;
}

const labels = { both: "glossary:screen.north", southern: "glossary:screen.south" } as const;

/** Which word stands first. The sentences of the stories stay as they are. */
export function VocabularySwitch({ value, onSwitch }: VocabularySwitchProps) {
  const { t } = useText();
  const label = useId();
  return (
    <div className="vocabulary">
      <p id={label}>{t("glossary:screen.first")}</p>
      <div className="presets" role="group" aria-labelledby={label}>
        {(["both", "southern"] as const).map((each) => (
          <button
            type="button"
            key={each}
            aria-pressed={each === value}
            onClick={() => onSwitch(each)}
          >
            {t(labels[each])}
          </button>
        ))}
      </div>
    </div>
  );
}
