import { useEffect } from "react";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "./app-tools.ts";

/** From the last screen of a story to its check. That this screen was reached is noted here. */
export function ToCheck({ scenario }: { scenario: string }) {
  const { t } = useText();
  const { place, recall } = useAppTools();
  const ready = useTextFiles(["review"]);
  useEffect(() => {
    // Whether it can be noted or not, the story's end is the same.
    recall().then(
      (store) => store.finish(scenario),
      () => undefined,
    );
  }, [recall, scenario]);
  if (!ready) return null;
  return (
    <section className="trail-part to-check">
      <h2>{t("review:check.title")}</h2>
      <p>{t("review:debrief.line")}</p>
      <button type="button" className="button" onClick={() => place.go(`/check/${scenario}`)}>
        {t("review:check.start")}
      </button>
    </section>
  );
}
