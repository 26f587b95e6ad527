/** Names that belong together, joined group by group (union-find, Tarjan 1975). */
export class Groups {
  readonly #up = new Map<string, string>();

  has(name: string): boolean {
    return this.#up.has(name);
  }

  /** The group's own name: the same for all that belong together. */
  of(name: string): string {
    let at = name;
    for (let up = this.#up.get(at); up !== undefined && up !== at; up = this.#up.get(at)) at = up;
    if (at !== name) this.#up.set(name, at);
    return at;
  }

  join(names: readonly string[]): void {
    const [first] = names;
    if (first === undefined) return;
    for (const name of names) this.#up.set(this.of(name), this.of(first));
  }
}
