/** Telling apart and recalling: a door of its own, because no first screen needs it. */
export { isOver, toldItems, type OpenCheck } from "./check-flow.ts";
export { daysBetween } from "./days-between.ts";
export {
  dueRefreshers,
  laterRefreshers,
  refresherDays,
  type LaterRefresher,
  type Refresher,
} from "./due-refreshers.ts";
export { drawerPuzzle, exampleTraces, type DrawerPuzzle } from "./drawer-puzzle.ts";
export { fixedForm } from "./fixed-form.ts";
export type { Item } from "./item.ts";
export { isAsKnown, judgeTold, type Half, type Judgement, type ToldItem } from "./judge-told.ts";
export { createRecallStore, type RecallState, type RecallStore } from "./recall-store.ts";
