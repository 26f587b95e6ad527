import { useText } from "#ui/text.tsx";
import type { Scenario } from "./content-types.ts";
import { UnitText } from "./unit-text.tsx";

/** What the reader takes along: one of four kinds. */
export function InYourHands({ content }: { content: Scenario }) {
  const { t } = useText();
  const { kind, units } = content.debrief.hand;
  return (
    <div className="hand">
      <p className="eyebrow">{t(`hand.${kind}`)}</p>
      {units.map((unit) => (
        <UnitText key={unit.id} scenario={content.id} unit={unit} />
      ))}
    </div>
  );
}
