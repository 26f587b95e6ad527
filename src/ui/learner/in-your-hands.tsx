import { useText } from "#ui/text.tsx";
import type { Scenario } from "./content-types.ts";
import { UnitText } from "./unit-text.tsx";

/** What the reader takes along: what the story shows, then one of four kinds. */
export function InYourHands({ content }: { content: Scenario }) {
  const { t } = useText();
  const { principle, hand } = content.debrief;
  return (
    <div className="hand">
      <div className="principle">
        <UnitText scenario={content.id} unit={principle} />
      </div>
      <p className="eyebrow">{t(`hand.${hand.kind}`)}</p>
      {hand.units.map((unit) => (
        <UnitText key={unit.id} scenario={content.id} unit={unit} />
      ))}
    </div>
  );
}
