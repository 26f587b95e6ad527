import type { KeyValueId, TraceId } from "#engine/index.ts";

interface Tied<State extends string> {
  readonly key: KeyValueId;
  readonly trace: TraceId;
  readonly state: State;
}

/** Slips that hang together in one way; where several things are the same in all of them, those too. */
export interface Strand<State extends string> {
  readonly keys: readonly KeyValueId[];
  readonly state: State;
  readonly traces: readonly TraceId[];
}

/** Ties as threads: key by key and state by state, and what ties the very same slips told once. */
export function strandsOf<State extends string>(ties: readonly Tied<State>[]): Strand<State>[] {
  const byKey = new Map<string, Strand<State>>();
  for (const { key, state, trace } of ties) {
    const known = byKey.get(`${key} ${state}`);
    const traces = [...(known?.traces ?? []), trace];
    byKey.set(`${key} ${state}`, { keys: [key], state, traces });
  }
  const strands = new Map<string, Strand<State>>();
  for (const strand of byKey.values()) {
    const name = `${strand.state} ${[...strand.traces].sort().join(" ")}`;
    const known = strands.get(name);
    strands.set(name, known ? { ...known, keys: [...known.keys, ...strand.keys] } : strand);
  }
  return [...strands.values()];
}
