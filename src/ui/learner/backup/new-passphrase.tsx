import { useId, useState } from "react";
import { useText } from "#ui/text.tsx";
import { PassphraseField } from "./passphrase-field.tsx";
import { ShowTyped } from "./show-typed.tsx";

/** The fewest letters of a passphrase. */
export const LEAST_LETTERS = 8;

export interface Typed {
  readonly first: string;
  readonly again: string;
}

/** What is wrong with a passphrase that was typed twice; null where nothing is. */
export function passphraseFault({ first, again }: Typed): "short" | "differ" | null {
  if (Array.from(first.normalize("NFC")).length < LEAST_LETTERS) return "short";
  return first === again ? null : "differ";
}

interface NewPassphraseProps {
  readonly typed: Typed;
  readonly fault: "short" | "differ" | null;
  readonly onType: (typed: Typed) => void;
}

/** A passphrase for a file, typed twice, after what it means has been said. */
export function NewPassphrase({ typed, fault, onType }: NewPassphraseProps) {
  const { t } = useText();
  const [shown, setShown] = useState(false);
  const hint = useId();
  return (
    <div className="backup-passphrase">
      <p className="backup-lost">{t("backup:out.lost")}</p>
      <p id={hint}>{t("backup:pass.hint", { count: LEAST_LETTERS })}</p>
      <PassphraseField
        label={t("backup:pass.label")}
        value={typed.first}
        shown={shown}
        describedBy={hint}
        onType={(first) => onType({ ...typed, first })}
      />
      <PassphraseField
        label={t("backup:pass.again")}
        value={typed.again}
        shown={shown}
        onType={(again) => onType({ ...typed, again })}
      />
      <ShowTyped shown={shown} onToggle={() => setShown(!shown)} />
      <p role="alert">{fault && t(`backup:pass.${fault}`, { count: LEAST_LETTERS })}</p>
    </div>
  );
}
