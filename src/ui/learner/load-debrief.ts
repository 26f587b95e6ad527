/** The debrief is a piece of its own: the first choice does not wait for it. */
export const loadDebrief = () => import("./debrief-screen.tsx");
