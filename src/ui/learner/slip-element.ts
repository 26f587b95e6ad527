/** The element of a slip on a page: lines elsewhere on it lead there. */
export function slipElementId(trace: string): string {
  return `slip-${trace}`;
}
