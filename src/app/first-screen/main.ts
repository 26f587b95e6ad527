import { leave, watchShift } from "../leave.ts";
import { isNewEnough, refuseScripts } from "./browser-floor.ts";
import type { FirstScreen } from "./contract.ts";
import { startFirstScreen } from "./start.ts";

// The page's own script: it stands in the page itself and runs before anything is drawn.
const root = document.documentElement;
if (isNewEnough()) {
  root.setAttribute("data-able", "");
  // Known only here, and needed for a line that stands in the page already.
  if ("CloseWatcher" in window) root.setAttribute("data-catches-back", "");
  watchShift(leave);
  (window as { firstScreen?: FirstScreen }).firstScreen = startFirstScreen(leave);
} else {
  refuseScripts();
}
