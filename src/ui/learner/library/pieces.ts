/** The library in one piece: the first load has none of it. */
export { ClaimScreen } from "./claim-screen.tsx";
export { DifferScreen } from "./differ-screen.tsx";
export { LibraryScreen } from "./library-screen.tsx";
export { NotKnownScreen } from "./not-known-screen.tsx";
