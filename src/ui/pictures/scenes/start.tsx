import { Home } from "./start/home.tsx";
import { Path } from "./start/path.tsx";

/** The start screen's drawing, and the one that stands in for a drawing not made yet. */
export function Drawing({ id }: { id: string }) {
  return id === "home" ? <Home /> : <Path />;
}
