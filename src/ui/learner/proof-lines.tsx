import type { Proof } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { SaidBy } from "./said-by.tsx";
import { SlipPointer } from "./slip-pointer.tsx";
import type { Words } from "./words.ts";

/** The slips that suffice, each with the way to it, whose statement it is, and how many could stand in. */
export function ProofLines({ proof, words }: { proof: Proof; words: Words }) {
  const { t } = useText();
  return (
    <ul className="proof">
      {proof.records.map((trace, index) => {
        const count = proof.standIns[index] ?? 1;
        return (
          <li key={trace.id}>
            <SlipPointer trace={trace} words={words} />
            {count > 1 && <p className="soft">{t("trail:found.stand-ins", { count })}</p>}
            <SaidBy claims={trace.claims} />
          </li>
        );
      })}
    </ul>
  );
}
