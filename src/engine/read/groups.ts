/** Names that belong together, joined group by group (union-find, Tarjan 1975). */
export class Groups {
  readonly #up = new Map<string, string>();

  /** The group's own name: the same for all that belong together. */
  of(name: string): string {
    let at = name;
    for (let up = this.#up.get(at); up !== undefined; up = this.#up.get(at)) at = up;
    if (at !== name) this.#up.set(name, at);
    return at;
  }

  join(names: readonly string[]): void {
    const [first, ...rest] = names;
    if (first === undefined) return;
    for (const name of rest) {
      const [one, other] = [this.of(first), this.of(name)];
      if (one !== other) this.#up.set(other, one);
    }
  }
}
