import { PrintButton } from "#ui/components/print-button.tsx";
import { useEvidence } from "./use-evidence.ts";

/** The control that prints this screen; being here, it also loads what the paper's notes are made of. */
export function PrintPage() {
  return <PrintButton ready={useEvidence() !== null} />;
}
