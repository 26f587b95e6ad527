import { useState } from "react";
import type { BackupStore, PlannedImport } from "#state/backup/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { PickOne } from "#ui/components/pick-one.tsx";
import { useText } from "#ui/text.tsx";
import { ChangeLines } from "./change-lines.tsx";

interface ImportPlanViewProps {
  readonly backup: BackupStore;
  readonly planned: PlannedImport;
}

type Way = "merge" | "replace";
const ways: readonly Way[] = ["merge", "replace"];

/** What a file would change, for each way of taking it in; asks to keep first where nothing is kept. */
export function ImportPlanView({ backup, planned }: ImportPlanViewProps) {
  const { t } = useText();
  const { plans, visit, content, changed } = planned;
  const asks = visit !== null;
  // With nothing here there is nothing to add to: everything is as in the file.
  const isAlone = asks && visit.runs.length === 0;
  const [way, setWay] = useState<Way>(isAlone ? "replace" : "merge");
  return (
    <div className="backup-plan">
      {changed && <p className="important">{t("backup:plan.changed")}</p>}
      <p tabIndex={-1} className="backup-plan-title">
        {t("backup:plan.title")}
      </p>
      {!isAlone && (
        <PickOne<Way>
          question={t("backup:plan.way")}
          options={ways.map((each) => ({ id: each, text: t(`backup:plan.${each}`) }))}
          picked={way}
          onPick={setWay}
        />
      )}
      <ChangeLines changes={plans[way].changes} way={way} aside={content.aside.length} />
      <p>{t("backup:plan.whole")}</p>
      {asks && <p>{t("backup:plan.consent")}</p>}
      <div className="button-row">
        <ActionButton onPress={() => void backup.takeIn(way)}>
          {t(asks ? "backup:plan.keep-and-do" : "backup:plan.do")}
        </ActionButton>
        <ActionButton look="small" onPress={backup.putAway}>
          {t("backup:in.cancel")}
        </ActionButton>
      </div>
    </div>
  );
}
