import type { Trace } from "#engine/index.ts";
import { trace, type Keys } from "./household-model-stories.ts";

/** A long life of this household among strangers: thirty traces a day, the same ones every time. */
export function manyTraces(count: number): Trace[] {
  return Array.from({ length: count }, (_, index) => {
    const id = `many.${index}`;
    const day = 1 + Math.floor(index / 30);
    const stranger = `stranger-${(index * 7919) % 5003}`;
    const passing = (system: string, holder: string, keys: Keys) =>
      trace(id, [system, holder, "bridge", day, 7], ["passing"], keys, {
        needs: [{ assumption: `taken@${system}` }],
      });
    const slots = [
      () => passing("road-camera", "traffic-police", [["plate:truck matched"]]),
      () => passing("checkpoint", "police", [["name:father", "plate:truck"], [`face:${stranger}`]]),
      () => trace(id, ["payment", "bank", "shop", day, 12], ["payment"], [["account:savings"]]),
      () => trace(id, ["people", "head", "lane", day, 20], ["absence"], [["name:father"]]),
      () => trace(id, ["people", "seller", "shop", day, 12], ["seen"], [["sight:mother"]]),
    ];
    const own = slots[(index % 30) - 10];
    const other = () =>
      passing("road-camera", "traffic-police", [[`face:${stranger}`, `plate:${stranger}`]]);
    return (own ?? other)() as unknown as Trace;
  });
}
