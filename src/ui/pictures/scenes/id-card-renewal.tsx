import type { ReactNode } from "react";
import { CardHandover } from "./id-card-renewal/card-handover.tsx";
import { Counter } from "./id-card-renewal/counter.tsx";
import { Doorway } from "./id-card-renewal/doorway.tsx";
import { FingerprintDesk } from "./id-card-renewal/fingerprint-desk.tsx";
import { MorningStreet } from "./id-card-renewal/morning-street.tsx";
import { PhotoDark } from "./id-card-renewal/photo-dark.tsx";
import { Queue } from "./id-card-renewal/queue.tsx";
import { SecondMorning } from "./id-card-renewal/second-morning.tsx";
import { TableSearch } from "./id-card-renewal/table-search.tsx";
import { WalkingHome } from "./id-card-renewal/walking-home.tsx";

const drawings = new Map<string, () => ReactNode>([
  ["doorway", Doorway],
  ["morning-street", MorningStreet],
  ["queue", Queue],
  ["fingerprint-desk", FingerprintDesk],
  ["photo-dark", PhotoDark],
  ["second-morning", SecondMorning],
  ["card-handover", CardHandover],
  ["walking-home", WalkingHome],
  ["counter", Counter],
  ["table-search", TableSearch],
]);

export function Drawing({ id }: { id: string }) {
  // Made anew each time: an element that is kept holds on to all that was drawn of it.
  return drawings.get(id)?.();
}
