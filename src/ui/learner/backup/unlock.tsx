import { useState } from "react";
import type { BackupStore } from "#state/backup/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { PassphraseField } from "./passphrase-field.tsx";
import { ShowTyped } from "./show-typed.tsx";

/** Asks for the passphrase of a locked file; where the browser cannot open any, says so. */
export function Unlock({ backup, wrong }: { backup: BackupStore; wrong: boolean }) {
  const { t } = useText();
  const [typed, setTyped] = useState("");
  const [shown, setShown] = useState(false);
  const cancel = (
    <ActionButton look="small" onPress={backup.putAway}>
      {t("backup:in.cancel")}
    </ActionButton>
  );
  if (!backup.canSeal) {
    return (
      <>
        <p tabIndex={-1}>{t("backup:in.no-lock")}</p>
        <p>{t("backup:safe")}</p>
      </>
    );
  }
  const open = (): void => {
    if (typed !== "") void backup.unlock(typed);
  };
  return (
    <>
      <p tabIndex={-1}>{t(wrong ? "backup:in.wrong" : "backup:in.locked")}</p>
      {wrong && <p>{t("backup:safe")}</p>}
      <PassphraseField
        label={t("backup:pass.label")}
        value={typed}
        shown={shown}
        onType={setTyped}
        onEnter={open}
      />
      <ShowTyped shown={shown} onToggle={() => setShown(!shown)} />
      <div className="button-row">
        <ActionButton onPress={open}>{t("backup:in.open")}</ActionButton>
        {cancel}
      </div>
    </>
  );
}
