import type { ImportChanges, KeptAll, Run } from "#engine/index.ts";
import { canonical } from "../canonical.ts";
import { sha256 } from "../sha-256.ts";

/** Room for the mark of a copy within the length an id may have. */
const LONGEST = 180;

type Counts = Pick<ImportChanges, "added" | "further" | "beside" | "same">;
type How = keyof Counts;

interface Placed {
  readonly how: How;
  readonly run: Run;
}

/**
 * Runs kept here with those of a file. A run that both have stays as far as it went; one that went
 * another way in each stands there twice. New ones come in before those here: a story still opens at
 * the place where it stood on this device.
 */
export function mergeRuns(here: KeptAll, file: readonly Run[]): Counts & { runs: readonly Run[] } {
  const own = new Map(here.content.runs.map((run) => [run.id, run]));
  const placed = [...file].sort(byOrder).map((run) => place(run, own, here.taken));
  const fresh = placed.filter(({ how }) => how === "added" || how === "beside");
  const first = Math.min(...here.content.runs.map(({ order }) => order));
  const added = fresh.map(({ run }, index) =>
    own.size > 0 ? { ...run, order: first - fresh.length + index } : run,
  );
  const further = new Map(
    placed.flatMap(({ how, run }) => (how === "further" ? [[run.id, run] as const] : [])),
  );
  const stayed = here.content.runs.map((run) => further.get(run.id) ?? run);
  const count = (wanted: How): number => placed.filter(({ how }) => how === wanted).length;
  return {
    runs: [...added, ...stayed].sort(byOrder),
    added: count("added"),
    further: count("further"),
    beside: count("beside"),
    same: count("same"),
  };
}

function place(run: Run, own: ReadonlyMap<string, Run>, taken: ReadonlySet<string>): Placed {
  const here = own.get(run.id);
  if (here && goesOn(here, run)) return { how: "same", run: here };
  if (here && goesOn(run, here)) return { how: "further", run: { ...run, order: here.order } };
  if (!here && !taken.has(run.id)) return { how: "added", run };
  // The name comes from what is in the run, so that the same file a second time adds nothing.
  const copy = { ...run, id: `${run.id.slice(0, LONGEST)}+${markOf(run)}` };
  const before = own.get(copy.id);
  return before ? { how: "same", run: before } : { how: "beside", run: copy };
}

/** Whether a run has all decisions of another, and maybe more. */
function goesOn(run: Run, other: Run): boolean {
  return other.decisions.every(
    (made, index) => canonical(made) === canonical(run.decisions[index] ?? null),
  );
}

const markOf = ({ start, decisions }: Run): string =>
  sha256(new TextEncoder().encode(canonical({ start, decisions }))).slice(0, 8);

const byOrder = (one: Run, other: Run): number => one.order - other.order;
