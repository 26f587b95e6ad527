import { useText } from "#ui/text.tsx";

/** Shows what is typed, for who is alone with the screen. */
export function ShowTyped({ shown, onToggle }: { shown: boolean; onToggle: () => void }) {
  const { t } = useText();
  return (
    <button type="button" className="toggle" aria-pressed={shown} onClick={onToggle}>
      <span className="toggle-mark" aria-hidden="true" />
      <span>{t("backup:pass.show")}</span>
    </button>
  );
}
