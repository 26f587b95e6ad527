export { lazyPiece } from "./lazy-piece.ts";
export { watchTheWay } from "./lost-on-the-way.ts";
export { askAgain, patiently, pieces } from "./patiently.ts";
