import type { CheckedModel, HolderId, Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";

interface GuessLineProps {
  readonly model: CheckedModel;
  readonly guess: readonly HolderId[];
  /** What one could guess: of what was not offered nothing is said. */
  readonly offered: readonly string[];
  readonly slips: readonly Slip[];
}

/** The guess beside what is known, in three short lines at most; it is never counted. */
export function GuessLine({ model, guess, offered, slips }: GuessLineProps) {
  const { t } = useText();
  const ready = useTextFiles(["stages"]);
  if (!ready || guess.length === 0) return null;
  const having = [
    ...new Set(slips.filter(({ place }) => place !== "absent").map(({ trace }) => trace.holder)),
  ];
  const isNamed = (id: HolderId): boolean => model.holders.get(id)?.kind !== "not-known";
  const missed = guess.filter((id) => !having.includes(id));
  const lines = [
    ["met", having.filter((id) => guess.includes(id))],
    ["others", having.filter((id) => !guess.includes(id) && offered.includes(id) && isNamed(id))],
    ["unmet", missed.filter(isNamed)],
  ] as const;
  const names = (ids: readonly HolderId[]): string =>
    ids.map((id) => t(`model:holder.${id}`)).join(", ");
  return (
    <ul className="guess">
      {lines.map(
        ([line, ids]) =>
          ids.length > 0 && (
            <li key={line}>{t(`stages:predict.${line}`, { names: names(ids) })}</li>
          ),
      )}
      {!missed.every(isNamed) && <li>{t("stages:predict.who-else")}</li>}
    </ul>
  );
}
