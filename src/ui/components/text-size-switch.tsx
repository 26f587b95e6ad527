import { useId } from "react";
import type { TextSize } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";

interface TextSizeSwitchProps {
  readonly value: TextSize;
  readonly onSwitch: (value: TextSize) => void;
}

const sizes: readonly TextSize[] = [100, 125, 150, 200];

/** How large letters are, beside whatever the browser or the device already makes of them. */
export function TextSizeSwitch({ value, onSwitch }: TextSizeSwitchProps) {
  const { t } = useText();
  const label = useId();
  return (
    <div>
      <p id={label}>{t("pages:about.text-size-hint")}</p>
      <div className="presets text-sizes" role="group" aria-labelledby={label}>
        {sizes.map((each) => (
          <button
            type="button"
            key={each}
            aria-pressed={each === value}
            onClick={() => onSwitch(each)}
          >
            {t(`pages:about.text-size.${each}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
