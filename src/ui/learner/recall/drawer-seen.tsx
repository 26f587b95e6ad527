import type { DrawerPuzzle } from "#state/recall/index.ts";
import { useText } from "#ui/text.tsx";
import type { Words } from "../words.ts";

interface DrawerSeenProps {
  readonly puzzle: DrawerPuzzle;
  readonly words: Words;
  readonly picked: ReadonlySet<string>;
}

/** The same slips as the drawer has them: there, perhaps there, or blank ground. */
export function DrawerSeen({ puzzle, words, picked }: DrawerSeenProps) {
  const { t } = useText();
  return (
    <ul className="drawer-seen" data-holder-id={puzzle.holder}>
      {puzzle.slips.map(({ trace, value }) => (
        <li key={trace.id} className={`seen seen-${value}`} data-trace-id={trace.id}>
          <b>{words.trace(trace)}</b>
          <span>{t(`review:drawer.${value}`)}</span>
          <small>
            {t("slip.day", { day: trace.day })} · {words.holder(trace.holder)}
            {picked.has(trace.id) && ` · ${t("review:drawer.picked")}`}
          </small>
        </li>
      ))}
    </ul>
  );
}
