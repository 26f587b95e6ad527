import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";

/** Before a story begins: a quiet way to the six things that can be told apart before it and after it. */
export function BeforeStory({ scenario }: { scenario: string }) {
  const { t } = useText();
  const { place } = useAppTools();
  return (
    <p>
      <button type="button" className="link" onClick={() => place.go(`/check/${scenario}`)}>
        {t("notice.forms")}
      </button>
    </p>
  );
}
