import type { HolderId, Trace } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import type { Words } from "./words.ts";

/** A long thread's slips, a line for each drawer: how many, and what they are. */
export function ThreadDrawers({ slips, words }: { slips: readonly Trace[]; words: Words }) {
  const { t } = useText();
  const byHolder = new Map<HolderId, string[]>();
  for (const trace of slips) {
    const own = byHolder.get(trace.holder);
    if (own) own.push(words.trace(trace));
    else byHolder.set(trace.holder, [words.trace(trace)]);
  }
  return (
    <ul>
      {[...byHolder].map(([holder, names]) => (
        <li key={holder}>
          <details className="fold">
            <summary>
              {words.holder(holder)} {t("trail:slips-in", { count: names.length })}
            </summary>
            <p className="soft">{names.join(" · ")}</p>
          </details>
        </li>
      ))}
    </ul>
  );
}
