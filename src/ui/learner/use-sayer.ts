import { useText } from "#ui/text.tsx";
import { sayerIn } from "./sayer-in.ts";

/** Whose statement a claim is, in the present language. */
export function useSayer(): (claim: string) => string {
  const { t, i18n } = useText();
  return sayerIn(i18n, t);
}
