/** Union-find with path halving over numbered nodes (Tarjan 1975). */
export class DisjointSets {
  readonly #parent: number[] = [];

  add(): number {
    this.#parent.push(this.#parent.length);
    return this.#parent.length - 1;
  }

  find(node: number): number {
    let at = node;
    for (;;) {
      const parent = this.#parent[at] ?? at;
      if (parent === at) return at;
      const grandparent = this.#parent[parent] ?? parent;
      this.#parent[at] = grandparent;
      at = grandparent;
    }
  }

  join(a: number, b: number): void {
    this.#parent[this.find(a)] = this.find(b);
  }
}
