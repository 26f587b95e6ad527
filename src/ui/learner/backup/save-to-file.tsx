import { useLayoutEffect, useState } from "react";
import { useStore } from "zustand";
import type { BackupStore, FileOut } from "#state/backup/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { ToggleList } from "#ui/components/toggle-list.tsx";
import { useText } from "#ui/text.tsx";
import { download, FILE_NAME } from "./file-name.ts";
import { NewPassphrase, passphraseFault } from "./new-passphrase.tsx";
import { Outcome } from "./outcome.tsx";
import { RefusalText } from "./refusal-text.tsx";

const untyped = { first: "", again: "" };

/** Makes a file of what is kept, locked where the reader wants it, and hands it to the downloads. */
export function SaveToFile({ backup }: { backup: BackupStore }) {
  const { t } = useText();
  const out = useStore(backup.store, (state) => state.out);
  const turn = useStore(backup.store, ({ turns }) => turns.out);
  const [locked, setLocked] = useState(false);
  const [typed, setTyped] = useState(untyped);
  const [fault, setFault] = useState<ReturnType<typeof passphraseFault>>(null);
  useLayoutEffect(() => {
    if (out.at !== "made" || out.bytes.length === 0) return;
    download(out.bytes);
    backup.handedOver();
  }, [backup, out]);
  const make = (): void => {
    const found = locked ? passphraseFault(typed) : null;
    setFault(found);
    if (found) return;
    void backup.makeFile(locked ? typed.first : null);
    // Nothing that was typed stays in the page longer than it is needed.
    setTyped(untyped);
  };
  return (
    <div className="backup-way">
      <h3>{t("backup:out.title")}</h3>
      <p>{t("backup:out.what")}</p>
      <p>{t("backup:out.list", { name: FILE_NAME })}</p>
      {backup.canSeal ? (
        <ToggleList
          label={t("backup:out.lock-question")}
          items={[{ id: "lock", text: t("backup:out.lock") }]}
          chosen={new Set(locked ? ["lock"] : [])}
          onToggle={() => setLocked(!locked)}
        />
      ) : (
        <p>{t("backup:out.no-lock")}</p>
      )}
      {locked && <NewPassphrase typed={typed} fault={fault} onType={setTyped} />}
      {backup.canSeal && !locked && <p className="soft">{t("backup:out.plain")}</p>}
      <ActionButton onPress={make}>{t("backup:out.make")}</ActionButton>
      <Outcome name={out.at} turn={turn}>
        <OutcomeText out={out} />
      </Outcome>
    </div>
  );
}

function OutcomeText({ out }: { out: FileOut }) {
  const { t } = useText();
  switch (out.at) {
    case "ready":
      return null;
    case "made":
      return (
        <p tabIndex={-1}>
          {t(out.sealed ? "backup:out.made-locked" : "backup:out.made", { name: FILE_NAME })}
        </p>
      );
    case "refused":
      return (
        <>
          <RefusalText refusal={out.refusal} />
          <p>{t("backup:out.refused")}</p>
        </>
      );
    case "failed":
      return <p tabIndex={-1}>{t("backup:out.refused")}</p>;
    case "working":
    case "nothing":
    case "no-passphrase":
      return <p tabIndex={-1}>{t(`backup:out.${out.at}`)}</p>;
  }
}
