import { useText } from "#ui/text.tsx";
import type { Scenario } from "./content-types.ts";
import { UnitText } from "./unit-text.tsx";

interface Decided {
  readonly scene: string;
  readonly choice: string;
}

interface OtherWayCostsProps {
  readonly content: Scenario;
  /** The decisions of the other side: what both decided alike is left out. */
  readonly own: readonly Decided[];
  readonly decisions: readonly Decided[];
}

/** What the choices of one side cost where the two sides differ. */
export function OtherWayCosts({ content, own, decisions }: OtherWayCostsProps) {
  const { t } = useText();
  const alike = new Set(own.map(({ scene, choice }) => `${scene} ${choice}`));
  const costs = decisions
    .filter(({ scene, choice }) => !alike.has(`${scene} ${choice}`))
    .map(({ scene, choice }) =>
      content.scenes.find(({ id }) => id === scene)?.choices.find(({ id }) => id === choice),
    )
    .filter((choice) => choice !== undefined);
  if (costs.length === 0) return null;
  return (
    <>
      <h4>{t("reveal.cost")}</h4>
      {costs.map(({ id, cost }) => (
        <UnitText key={id} scenario={content.id} unit={cost} />
      ))}
    </>
  );
}
