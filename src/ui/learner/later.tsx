import { createElement, useEffect, useState, type ComponentType } from "react";
import { patiently } from "#pieces/index.ts";

interface LaterProps<Props extends object> {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly given: Props;
}

/**
 * A part of a screen that comes in a piece of its own, after what stands there: nothing until then,
 * and where it does not come. So it is not in what is drawn before the app.
 */
export function Later<Props extends object>({ load, given }: LaterProps<Props>) {
  const [part, setPart] = useState<{ readonly type: ComponentType<Props> }>();
  useEffect(() => {
    patiently(load).then(
      (type) => setPart({ type }),
      () => undefined,
    );
  }, [load]);
  return part ? createElement(part.type, given) : null;
}
