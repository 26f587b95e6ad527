import { documentedWorld, type QuestionId } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { Dials } from "../dials.tsx";
import { SettingNote } from "../setting-note.tsx";
import { OWN_ANSWERS, type Asked } from "./asked.ts";
import { Comparison } from "./comparison.tsx";
import { partingScene } from "./run-names.ts";
import type { BothSides } from "./side.ts";

interface ComparedSidesProps {
  readonly asked: Asked;
  readonly sides: BothSides;
}

/** Which two stand side by side, said aloud when they change; the answers they are read with; the two. */
export function ComparedSides({ asked, sides: { a, b } }: ComparedSidesProps) {
  const { t } = useText();
  const isOneStory = a.content === b.content;
  const parting = isOneStory ? partingScene(a.path, b.path) : null;
  const ownAnswers = asked.kind === "world" && asked.world === OWN_ANSWERS;
  return (
    <>
      <p role="status" className="side-key">
        {t("compare:side.both", { a: a.name, b: b.name })}{" "}
        {parting !== null &&
          t("compare:side.parts-at", { scene: t(`scenarios/${a.content.id}:scene.${parting}`) })}
      </p>
      {asked.kind === "run" &&
        [a, b]
          .filter(({ isUnfinished }) => isUnfinished)
          .map(({ name }) => (
            <p key={name} className="soft">
              {t("compare:run.unfinished", { side: name })}
            </p>
          ))}
      {asked.kind !== "world" && <SettingNote />}
      {ownAnswers && (
        <>
          {b.view.world === documentedWorld && <p>{t("compare:world.nothing-set")}</p>}
          <Dials questions={a.content.debrief.dials as unknown as readonly QuestionId[]} />
        </>
      )}
      <Comparison a={a} b={b} level={2} hooks />
    </>
  );
}
