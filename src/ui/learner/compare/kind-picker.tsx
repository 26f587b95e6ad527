import { useId } from "react";
import { useText } from "#ui/text.tsx";
import type { Asked } from "./asked.ts";

type Kind = Asked["kind"];
const kinds: readonly Kind[] = ["run", "other", "world"];

interface KindPickerProps {
  readonly kind: Kind;
  /** Whether there is another path to stand beside. */
  readonly hasOthers: boolean;
  readonly onPick: (kind: Kind) => void;
}

/** What a path stands beside: another path, itself with one choice changed, itself with other answers. */
export function KindPicker({ kind, hasOthers, onPick }: KindPickerProps) {
  const { t } = useText();
  const name = useId();
  return (
    <fieldset className="kind-picker">
      <legend>{t("compare:ask")}</legend>
      {kinds
        .filter((each) => each !== "run" || hasOthers)
        .map((each) => (
          <label key={each} className="kind-option">
            <input
              type="radio"
              name={name}
              autoComplete="off"
              checked={each === kind}
              onChange={() => onPick(each)}
            />{" "}
            {t(`compare:pick.${each}`)}
          </label>
        ))}
      {!hasOthers && <p className="soft">{t("compare:run.only-one")}</p>}
    </fieldset>
  );
}
