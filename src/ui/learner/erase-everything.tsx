import { useLayoutEffect, useRef, useState } from "react";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";

/** Takes the whole app off this device, after one question: it cannot be undone. */
export function EraseEverything() {
  const { t } = useText();
  const { erase } = useAppTools();
  const [step, setStep] = useState<"closed" | "asked" | "erasing">("closed");
  const question = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    // The pressed button is gone: reading goes on at the question.
    if (step === "asked") question.current?.focus();
  }, [step]);
  const begin = (): void => {
    setStep("erasing");
    void erase();
  };
  return (
    <>
      <p>{t("pages:erase.what")}</p>
      {step === "closed" ? (
        <ActionButton action="ask-erase" onPress={() => setStep("asked")}>
          {t("pages:erase.open")}
        </ActionButton>
      ) : (
        <>
          <p ref={question} role="status" tabIndex={-1}>
            {t(step === "asked" ? "pages:erase.ask" : "pages:erase.doing")}
          </p>
          {step === "asked" && (
            <div className="button-row">
              <ActionButton action="erase" onPress={begin}>
                {t("pages:erase.yes")}
              </ActionButton>
              <ActionButton onPress={() => setStep("closed")}>{t("pages:erase.no")}</ActionButton>
            </div>
          )}
        </>
      )}
    </>
  );
}
