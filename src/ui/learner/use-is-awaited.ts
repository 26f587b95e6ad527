import { useStore } from "zustand";
import { pieces } from "#pieces/index.ts";

/** Whether a part of the app did not come and is waited for. */
export const useIsAwaited = (): boolean =>
  useStore(pieces, ({ patient, awaited }) => patient && awaited > 0);
