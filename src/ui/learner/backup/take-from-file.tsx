import { useStore } from "zustand";
import type { BackupStore } from "#state/backup/index.ts";
import { useText } from "#ui/text.tsx";
import { FileField } from "./file-field.tsx";
import { ImportSteps } from "./import-steps.tsx";
import { Outcome } from "./outcome.tsx";

/** Takes in a file: chosen, looked at, told what would change, and only then taken in. */
export function TakeFromFile({ backup }: { backup: BackupStore }) {
  const { t } = useText();
  const step = useStore(backup.store, (state) => state.in);
  const turn = useStore(backup.store, ({ turns }) => turns.in);
  return (
    <div className="backup-way">
      <h3>{t("backup:in.title")}</h3>
      <p>{t("backup:in.what")}</p>
      <FileField
        label={t("backup:in.choose")}
        onChoose={(file) => {
          void backup.openFile(file);
        }}
      />
      <Outcome name={step.at} turn={turn}>
        <ImportSteps backup={backup} step={step} />
      </Outcome>
    </div>
  );
}
