import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { ActionButton } from "./action-button.tsx";

interface PrintButtonProps {
  /** Whether all that stands on the paper is there: nothing can be waited for once printing begins. */
  readonly ready: boolean;
}

/** Prints the screen with the browser's own means. */
export function PrintButton({ ready }: PrintButtonProps) {
  const { t } = useText();
  const texts = useTextFiles(["print", "claims", "said-by", "said-by-library"]);
  if (!texts || !ready || typeof globalThis.print !== "function") return null;
  return <ActionButton onPress={() => globalThis.print()}>{t("print:button")}</ActionButton>;
}
