import { useStore } from "zustand";
import { documentedWorld } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "./app-tools.ts";

/** While any answer is the reader's own: says so above all that is read in it, and names the answers. */
export function SettingNote() {
  const { t } = useText();
  const { world } = useAppTools();
  const now = useStore(world.store);
  const isSet = now !== documentedWorld;
  const ready = useTextFiles(isSet ? ["findings"] : []);
  if (!isSet || !ready) return null;
  const reset = (): void => {
    world.reset();
    // The pressed button is gone: reading goes on at the heading above it.
    document.querySelector<HTMLElement>("main h1")?.focus({ preventScroll: true });
  };
  return (
    <div className="setting-note setting-line">
      <p>
        {t("dial.your-setting")}{" "}
        <button type="button" className="link" onClick={reset}>
          {t("dial.reset")}
        </button>
      </p>
      <ul>
        {[...now.dials].map(([question, answer]) => (
          <li key={question}>
            {t(`findings:question.${question}`)} — <b>{t(`answer.${answer}`)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
