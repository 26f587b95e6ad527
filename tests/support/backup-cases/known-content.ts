import type { KnownContent } from "#door/index.ts";
import { checkedPack } from "../checked-pack.ts";

const { files, model } = checkedPack();

/** The real content, as the app passes it to the door. */
export const known: KnownContent = {
  model,
  scenarioIds: files.scenarios.map(({ id }) => id),
};
