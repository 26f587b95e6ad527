import { useEffect, useEffectEvent, useState } from "react";
import { loadedValues } from "./loaded-values.ts";

/** A value that comes with a promise: null until it is there. A failure goes to the error boundary. */
export function useLoaded<Value>(
  owner: object,
  name: string,
  ask: () => Promise<Value>,
  wanted = true,
): Value | null {
  const [failure, setFailure] = useState<{ readonly name: string; readonly error: unknown }>();
  const [, arrived] = useState("");
  const value = loadedValues.get(owner, name) as Value | null;
  const missing = wanted && value === null;
  const load = useEffectEvent(() => loadedValues.load(owner, name, ask));
  useEffect(() => {
    if (!missing) return;
    load().then(
      () => arrived(name),
      (error: unknown) => setFailure({ name, error }),
    );
  }, [owner, name, missing]);
  if (failure?.name === name) throw failure.error;
  return value;
}
