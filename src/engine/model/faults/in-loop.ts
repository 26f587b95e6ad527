/** Whether a thing leads back to itself, over however many others. */
export function inLoop(nextOf: ReadonlyMap<string, readonly string[]>): (id: string) => boolean {
  return (id) => {
    const reached = new Set<string>();
    const open = [...(nextOf.get(id) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      open.push(...(nextOf.get(next) ?? []));
    }
    return reached.has(id);
  };
}
