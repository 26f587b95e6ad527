/** How a run of the checks ends: the numbers, which `npm test` reads, and last what failed. */
export function lastLines(checks: readonly string[], failed: readonly string[]): readonly string[] {
  const numbers = `${checks.length - failed.length} passed, ${failed.length} failed`;
  return failed.length === 0 ? [numbers] : [numbers, `failed: ${failed.join(", ")}`];
}
