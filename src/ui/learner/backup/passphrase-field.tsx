import { useId } from "react";

interface PassphraseFieldProps {
  readonly label: string;
  readonly value: string;
  readonly shown: boolean;
  /** What is said about the field, by its id. */
  readonly describedBy?: string | undefined;
  readonly onType: (value: string) => void;
  readonly onEnter?: () => void;
}

/**
 * A field for a passphrase. Browsers do not write down what stands in it, and it is asked for once: it
 * stands in no form, so that nothing offers to remember it.
 */
export function PassphraseField(props: PassphraseFieldProps) {
  const { label, value, shown, describedBy, onType, onEnter } = props;
  const id = useId();
  return (
    <div className="backup-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={shown ? "text" : "password"}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-describedby={describedBy}
        value={value}
        onKeyDown={({ key }) => {
          if (key === "Enter") onEnter?.();
        }}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
    </div>
  );
}
