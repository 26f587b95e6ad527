import type { BackupStore, FileIn } from "#state/backup/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { ChangeLines } from "./change-lines.tsx";
import { ImportPlanView } from "./import-plan-view.tsx";
import { RefusalText } from "./refusal-text.tsx";
import { Unlock } from "./unlock.tsx";

/** Where a file on its way in stands; wherever it ends early, that nothing was lost is said. */
export function ImportSteps({ backup, step }: { backup: BackupStore; step: FileIn }) {
  const { t } = useText();
  switch (step.at) {
    case "ready":
      return null;
    case "working":
      return <p tabIndex={-1}>{t("backup:in.working")}</p>;
    case "unreadable":
      return (
        <>
          <p tabIndex={-1}>{t("backup:in.unreadable")}</p>
          <p>{t("backup:safe")}</p>
        </>
      );
    case "refused":
      return (
        <>
          <RefusalText refusal={step.refusal} />
          <p>{t("backup:safe")}</p>
        </>
      );
    case "failed":
      return (
        <>
          <p tabIndex={-1}>{t(`trouble.${step.trouble}`)}</p>
          <p>{t("backup:safe")}</p>
        </>
      );
    case "locked":
      return <Unlock backup={backup} wrong={step.wrong} />;
    case "planned":
      return <ImportPlanView backup={backup} planned={step} />;
    case "done":
      return (
        <>
          <p tabIndex={-1}>{t(`backup:done.${step.way}`)}</p>
          <ChangeLines changes={step.changes} way={step.way} aside={0} />
          <ActionButton onPress={backup.putAway}>{t("backup:done.close")}</ActionButton>
        </>
      );
  }
}
