import { wayThrough, type Step } from "#state/story-walk.ts";
import { useText } from "#ui/text.tsx";
import { UnitText } from "../unit-text.tsx";
import { Heading } from "./heading.tsx";
import { SideMark } from "./side-mark.tsx";
import type { Side } from "./side.ts";
import type { Shown } from "./shown.ts";

const wayOf = ({ content, path }: Side): Step[] => wayThrough(content, path.start, path.decisions);

/** Scene by scene where the two did not choose alike: what was chosen, and what it cost. */
export function ChoicesPart({ shown: { a, b, level } }: { shown: Shown }) {
  const { t } = useText();
  const sides = [
    { side: a, way: wayOf(a), left: true },
    { side: b, way: wayOf(b), left: false },
  ];
  const stories = [...new Set([a.content, b.content])];
  const scenes = stories.flatMap((content) =>
    content.scenes
      .filter(({ id }) => {
        const [one, other] = sides.map(({ side, way }) =>
          side.content === content ? way.find(({ scene }) => scene.id === id)?.made?.choice : null,
        );
        return one !== other && (one ?? other) !== undefined;
      })
      .map((scene) => ({ content, scene })),
  );
  if (scenes.length === 0) return null;
  const list = (
    <ul className="parting-scenes">
      {scenes.map(({ content, scene }) => (
        <li key={`${content.id} ${scene.id}`} className="parting">
          <Heading level={level + 2}>{t(`scenarios/${content.id}:scene.${scene.id}`)}</Heading>
          <div className="sides">
            {sides
              .filter(({ side }) => side.content === content)
              .map(({ side, way, left }) => (
                <div key={String(left)} className="side">
                  <p className="side-name">
                    <SideMark left={left} /> {side.name}
                  </p>
                  <Chosen side={side} step={way.find((each) => each.scene.id === scene.id)} />
                </div>
              ))}
          </div>
        </li>
      ))}
    </ul>
  );
  // Of two stories everything differs: then it is all there, on a tap.
  return (
    <section className="comparison-part">
      <Heading level={level + 1}>{t("compare:diff.choices")}</Heading>
      {stories.length === 1 ? (
        list
      ) : (
        <details className="same-all">
          <summary>{t("compare:diff.choices-all")}</summary>
          {list}
        </details>
      )}
    </section>
  );
}

function Chosen({ side, step }: { side: Side; step: Step | undefined }) {
  const { t } = useText();
  const choice = step?.scene.choices.find(({ id }) => id === step.made?.choice);
  if (!choice)
    return <p className="soft">{t(step ? "compare:diff.skipped" : "compare:diff.not-passed")}</p>;
  return (
    <>
      <p>
        <b>{t(`scenarios/${side.content.id}:choice.${choice.id}`)}</b>
      </p>
      <UnitText scenario={side.content.id} unit={choice.cost} />
    </>
  );
}
