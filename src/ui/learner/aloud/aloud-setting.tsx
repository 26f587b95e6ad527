import { useStore } from "zustand";
import { ToggleList } from "#ui/components/toggle-list.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "../app-tools.ts";
import { useAloudState } from "./use-aloud-state.ts";

/** Switches reading aloud on and off; says at once where this device has no voice for it. */
export function AloudSetting() {
  const { t } = useText();
  const { settings } = useAppTools();
  const on = useStore(settings.store, (state) => state.readAloud === true);
  const state = useAloudState();
  return (
    <>
      <ToggleList
        label={t("aloud:off-at-first")}
        items={[{ id: "on", text: t("aloud:switch") }]}
        chosen={new Set(on ? ["on"] : [])}
        onToggle={() => settings.change({ readAloud: !on })}
      />
      <p className="soft" role="status">
        {t(`aloud:${state}`)}
      </p>
    </>
  );
}
