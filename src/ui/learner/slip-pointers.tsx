import type { Trace } from "#engine/index.ts";
import { SlipPointer } from "./slip-pointer.tsx";
import type { Words } from "./words.ts";

/** Lines that lead to slips, one under the other. */
export function SlipPointers({ traces, words }: { traces: readonly Trace[]; words: Words }) {
  return (
    <ul>
      {traces.map((trace) => (
        <li key={trace.id}>
          <SlipPointer trace={trace} words={words} />
        </li>
      ))}
    </ul>
  );
}
