import { pieces, watchTheWay } from "#pieces/index.ts";
import type { AppTools } from "#ui/learner/app-tools.ts";

/**
 * From now on a piece of the app that does not come is waited for, and costs nothing of what stands.
 * While everything is being erased here, and after it, nothing is asked for any more.
 */
export function bePatient({ surroundings }: AppTools): void {
  const decide = (): void => {
    const { erasure } = surroundings.getState();
    pieces.setState({ patient: erasure === null || erasure === "elsewhere" });
  };
  watchTheWay();
  surroundings.subscribe(decide);
  decide();
}
