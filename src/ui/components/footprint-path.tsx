import { Footprint, type StepState } from "./footprint.tsx";

interface FootprintPathProps {
  /** The path in words: "scene 3 of 8". */
  readonly label: string;
  readonly steps: readonly StepState[];
}

/** How far one is: a row of footprints, filled where something was taken in, broken where not known. */
export function FootprintPath({ label, steps }: FootprintPathProps) {
  return (
    <div className="path" role="img" aria-label={label}>
      {steps.map((state, index) => (
        <Footprint key={index} state={state} left={index % 2 === 0} />
      ))}
    </div>
  );
}
