import type { ModelDraft } from "../draft.ts";
import type { Fault } from "../fault.ts";
import { knownIds } from "./known-ids.ts";
import { graphFaults } from "./graph-faults.ts";
import { repeatedIds } from "./repeated-ids.ts";
import { ruleFaults } from "./rule-faults.ts";
import { tableFaults } from "./table-faults.ts";
import { traceFaults } from "./trace-faults.ts";

/** Every fault of a draft, in the order of its parts. */
export function findFaults(draft: ModelDraft): Fault[] {
  const known = knownIds(draft);
  return [
    ...repeatedIds(draft),
    ...tableFaults(draft, known),
    ...ruleFaults(draft, known),
    ...traceFaults(draft, known),
    ...graphFaults(draft),
  ];
}
