/** What is drawn of a story's scenes beside their names: one piece, of which the first load has nothing. */
export { SceneMapScreen } from "./scene-map-screen.tsx";
export { SceneWords } from "./scene-words.tsx";
