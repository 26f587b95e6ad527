import { createStore } from "zustand/vanilla";
import type { ImportWay } from "#engine/index.ts";
import type { BackupState, BackupTools, ChosenFile, FileIn, FileOut } from "./backup-state.ts";
import { carryOut, openFile, unlock } from "./file-in.ts";
import { makeFile } from "./file-out.ts";

export type BackupStore = ReturnType<typeof createBackupStore>;

/** Moves what is kept to a file, and a file to what is kept. Steps that do not fit change nothing. */
export function createBackupStore(tools: BackupTools) {
  const store = createStore<BackupState>(() => ({
    turns: { out: 0, in: 0 },
    out: { at: "ready" },
    in: { at: "ready" },
  }));
  const out = async (work: () => Promise<FileOut>): Promise<void> => {
    if (store.getState().out.at === "working") return;
    store.setState({ out: { at: "working" } });
    const result = await work().catch(() => ({ at: "failed", trouble: "failed" }) as const);
    store.setState(({ turns }) => ({ turns: { ...turns, out: turns.out + 1 }, out: result }));
  };
  const into = async (work: () => Promise<FileIn>): Promise<void> => {
    if (store.getState().in.at === "working") return;
    store.setState({ in: { at: "working" } });
    const result = await work().catch(() => ({ at: "failed", trouble: "failed" }) as const);
    store.setState(({ turns }) => ({ turns: { ...turns, in: turns.in + 1 }, in: result }));
  };
  return {
    store,
    /** Whether files can be closed with a passphrase here. */
    canSeal: tools.sealer !== null,
    /** Makes a file of all that is kept; `made` holds it until `putAway`. */
    makeFile: (passphrase: string | null): Promise<void> => out(() => makeFile(tools, passphrase)),
    /** The file has been handed over: it is not held any longer than that. */
    handedOver: (): void => {
      const { out: made } = store.getState();
      if (made.at === "made") store.setState({ out: { ...made, bytes: new Uint8Array() } });
    },
    openFile: (file: ChosenFile): Promise<void> => into(() => openFile(tools, file)),
    unlock: async (passphrase: string): Promise<void> => {
      const { in: locked } = store.getState();
      if (locked.at === "locked") await into(() => unlock(tools, locked, passphrase));
    },
    /** Takes in what was told, in one of the two ways. */
    takeIn: async (way: ImportWay): Promise<void> => {
      const { in: planned } = store.getState();
      if (planned.at === "planned") await into(() => carryOut(tools, planned, way));
    },
    /** Puts the file away again; nothing has changed. */
    putAway: (): void => store.setState({ in: { at: "ready" } }),
  };
}
