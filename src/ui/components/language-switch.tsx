import { languages } from "#i18n/index.ts";
import { useText } from "#ui/text.tsx";

/** The other languages, each named in itself. */
export function LanguageSwitch({ onSwitch }: { onSwitch: (language: string) => void }) {
  const { language } = useText();
  return languages
    .filter(({ id }) => id !== language)
    .map(({ id, name }, index) => (
      <button
        type="button"
        // Its place and not its language: the pressed button stays, and so does the focus.
        key={index}
        className="button button-small"
        lang={id}
        data-lang-to={id}
        onClick={() => onSwitch(id)}
      >
        {name}
      </button>
    ));
}
