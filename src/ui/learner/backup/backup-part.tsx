import { Later } from "../later.tsx";

const load = async () => (await import("./backup-section.tsx")).BackupSection;

/** Moving what is kept to a file and back. In a piece of its own: most never look for it. */
export function BackupPart() {
  return <Later load={load} given={{}} />;
}
