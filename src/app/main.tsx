import { createRoot } from "react-dom/client";
import type { WorkerConnection } from "#pwa/bridge.ts";
import { LastResortBoundary } from "#ui/components/last-resort-boundary.tsx";
import { stepBack } from "#ui/learner/step-back.ts";
import "#ui/style/index.css";
import { tieAddress } from "./address.ts";
import { AppRoot } from "./app-root.tsx";
import { catchBack } from "./back-key.ts";
import { LastResortRoot } from "./last-resort-root.tsx";
import { leave, watchShift } from "./leave.ts";
import { mirrorState } from "./mirror-state.ts";
import { whenIdle } from "./when-idle.ts";
import { wire, type Wired } from "./wire.ts";

const place = document.getElementById("app");
if (place) start(place);

function start(element: HTMLElement): void {
  const root = createRoot(element);
  let wired: Wired | null = null;
  let worker: WorkerConnection | null = null;
  const lastResort = (error: unknown) => (
    <LastResortRoot error={error} runs={wired?.tools.story.store.getState().runs ?? []} />
  );
  watchShift(leave);
  addEventListener("error", ({ error }: { error?: unknown }) => {
    if (error) root.render(lastResort(error));
  });
  addEventListener("unhandledrejection", ({ reason }) => root.render(lastResort(reason)));

  const connect = async ({ surroundings }: Wired["tools"]): Promise<void> => {
    // Not before the first screen: neither it nor the first choice needs the worker.
    const { connectWorker } = await import("#pwa/bridge.ts");
    worker = connectWorker({
      onReadyOffline: () => surroundings.setState({ readyOffline: true }),
      onUpdateWaiting: () => surroundings.setState({ updateWaiting: true }),
    });
  };
  const boot = async (): Promise<void> => {
    wired = await wire(() => worker?.applyUpdate());
    const { tools, i18n, installModel } = wired;
    mirrorState(tools, i18n);
    tieAddress(tools.place, tools.keeping, tools.library.scenarioIds);
    tools.place.store.subscribe((_now, before) => {
      // Said once: where it could be read, it has been.
      if (!before.path.startsWith("/scenario/"))
        tools.surroundings.setState({ readyOffline: false });
    });
    catchBack(tools.place, () => stepBack(tools));
    root.render(
      <LastResortBoundary show={lastResort}>
        <AppRoot tools={tools} i18n={i18n} />
      </LastResortBoundary>,
    );
    whenIdle(() => {
      connect(tools).catch(() => undefined);
      // Installing fails quietly: the files give the same model as its rows.
      installModel().catch(() => undefined);
    });
  };
  boot().catch((error: unknown) => root.render(lastResort(error)));
}
