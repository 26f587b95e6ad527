import { useStore } from "zustand";
import { TextSizeSwitch } from "#ui/components/text-size-switch.tsx";
import { useAppTools } from "../app-tools.ts";

/** The reader's own size of letters; like the language it is kept only while things are kept. */
export function TextSize() {
  const { settings } = useAppTools();
  const size = useStore(settings.store, (state) => state.textSize ?? 100);
  return <TextSizeSwitch value={size} onSwitch={(textSize) => settings.change({ textSize })} />;
}
