import { useState } from "react";
import { AnswerOptions } from "#ui/components/answer-options.tsx";
import { useText } from "#ui/text.tsx";
import { JoinPile } from "./join-pile.tsx";
import type { JoinOption, JoinPuzzle } from "./join-puzzle.ts";
import type { TrailView } from "./trail-view.ts";

interface JoinAskedProps {
  readonly view: TrailView;
  readonly puzzle: JoinPuzzle;
}

/** One puzzle: the two piles, some answers that might join them, and a kind word on each. */
export function JoinAsked({ view, puzzle }: JoinAskedProps) {
  const { t } = useText();
  const { words } = view;
  const [tried, setTried] = useState<ReadonlySet<string>>(new Set());
  const joined = puzzle.options.some(({ id, joins }) => joins && tried.has(id));
  const textOf = (option: JoinOption): string =>
    option.kind === "answer"
      ? words.condition(option.id)
      : t("trail:joins.slip", { what: words.trace(option.trace) });
  const replyTo = ({ joins }: JoinOption): string => {
    if (!joins) return t("trail:joins.not-this");
    return puzzle.same === null
      ? t("trail:joins.this")
      : t("trail:joins.this-same", { key: words.key(puzzle.same) });
  };
  return (
    <div className="joins">
      <p>{t("trail:joins.intro", { holder: words.holderInSentence(puzzle.holder) })}</p>
      <div className={joined ? "piles piles-joined" : "piles"}>
        {puzzle.piles.map((traces, index) => (
          <JoinPile
            key={index}
            title={t(index === 0 ? "trail:joins.one" : "trail:joins.two")}
            traces={traces}
            words={words}
          />
        ))}
      </div>
      <AnswerOptions
        label={t("trail:joins.ask")}
        hint={t("trail:joins.guess")}
        options={puzzle.options.map((option) => ({
          id: option.id,
          text: textOf(option),
          reply: tried.has(option.id) ? replyTo(option) : null,
        }))}
        onTry={(id) => setTried(new Set([...tried, id]))}
      />
      {joined && <p className="soft">{t("trail:joins.not-said")}</p>}
    </div>
  );
}
