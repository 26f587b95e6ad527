import { useStore } from "zustand";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";

/**
 * How far the first installation is. By itself, so that a file taken in draws this line again and not
 * the screen around it. Not read out at each step; that it is done is.
 */
export function TakingIn() {
  const { t } = useText();
  const takingIn = useStore(useAppTools().surroundings, (state) => state.takingIn);
  return takingIn && <p className="soft">{t("offline.taking-in", { ...takingIn })}</p>;
}
