/** What is joined to an earlier one, up to a top that is joined to none (union-find). */
interface Joined<Node> {
  up: Node | null;
}

/** The top of a tree of joined things, halving the path on the way (Tarjan 1975). */
export function topOf<Node extends Joined<Node>>(node: Node): Node {
  let at = node;
  while (at.up) {
    if (at.up.up) at.up = at.up.up;
    at = at.up;
  }
  return at;
}
