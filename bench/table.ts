export const ms = (value: number): string =>
  Number.isNaN(value) ? "-" : value.toFixed(value < 10 ? 2 : 0);

/** How many times as much each size takes as the one before it. */
export function growth(values: readonly number[]): string {
  return values
    .slice(1)
    .map((value, index) => ms(value / (values[index] ?? Number.NaN)))
    .join(" / ");
}

/** First column to the left, the others to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    console.log(cells.join("  "));
  }
  console.log("");
}
