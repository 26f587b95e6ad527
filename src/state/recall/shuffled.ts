import type { RandomSource } from "#engine/index.ts";

/** The same things in another order, which the random source decides. */
export function shuffled<Thing>(things: readonly Thing[], random: RandomSource): Thing[] {
  const mixed = [...things];
  for (let left = mixed.length; left > 1; left -= 1) {
    const picked = Math.floor(random() * left);
    const [last, other] = [mixed[left - 1], mixed[picked]];
    if (last === undefined || other === undefined) continue;
    mixed[left - 1] = other;
    mixed[picked] = last;
  }
  return mixed;
}
