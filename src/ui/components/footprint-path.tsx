import { Footprint, type StepState } from "./footprint.tsx";

interface FootprintPathProps {
  /** Where a press leads, and the path in words: "scene 3 of 8". */
  readonly label: string;
  readonly steps: readonly StepState[];
  readonly onOpen: () => void;
}

/** How far one is: a row of footprints, filled where something was taken in, broken where not known. */
export function FootprintPath({ label, steps, onOpen }: FootprintPathProps) {
  return (
    <button type="button" className="path" aria-label={label} onClick={onOpen}>
      {steps.map((state, index) => (
        <Footprint key={index} state={state} left={index % 2 === 0} />
      ))}
    </button>
  );
}
