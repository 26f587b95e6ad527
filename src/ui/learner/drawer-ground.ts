import type { Sight } from "#engine/index.ts";

/** A piece of the path: a moment of which the drawer has something, or blank ground between two. */
export interface Ground {
  readonly sight: Sight | null;
}

/** Moments the drawer has nothing of are one piece of blank ground: where and when is not in it. */
export function groundOf(sights: readonly Sight[]): Ground[] {
  const ground: Ground[] = [];
  for (const sight of sights) {
    // From before the story it has what it has; there is no ground to walk on.
    if (sight.held.length === 0 && sight.day === 0) continue;
    if (sight.held.length > 0) ground.push({ sight });
    else if (ground.at(-1)?.sight !== null) ground.push({ sight: null });
  }
  return ground;
}
