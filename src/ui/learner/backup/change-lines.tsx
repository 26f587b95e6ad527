import type { ImportChanges, ImportWay } from "#engine/index.ts";
import { useText, type TextKey } from "#ui/text.tsx";

interface ChangeLinesProps {
  readonly changes: ImportChanges;
  readonly way: ImportWay;
  /** How much in the file is never taken in. */
  readonly aside: number;
}

/** What changes, one line for each kind; what does not is left out. */
export function ChangeLines({ changes, way, aside }: ChangeLinesProps) {
  const { t } = useText();
  const { added, further, beside, same, removed, damagedRemoved } = changes;
  const counted: readonly (readonly [string, number])[] = [
    ["removed", removed],
    ["damaged", damagedRemoved],
    ["added", added],
    ["further", further],
    ["beside", beside],
    ["same", same],
    ["aside", aside],
  ];
  const lines = counted.flatMap(([name, count]) =>
    count > 0 ? [t(`backup:change.${name}` as TextKey, { count })] : [],
  );
  const moved = added + further + beside + removed + damagedRemoved > 0;
  if (!moved && !changes.settings && !changes.recall) lines.unshift(t("backup:plan.nothing"));
  if (changes.recall) lines.push(t("backup:change.recall"));
  if (changes.settings) lines.push(t("backup:change.settings"));
  else if (way === "merge") lines.push(t("backup:change.own-settings"));
  return (
    <ul className="backup-changes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
