import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import type { WorkerConnection } from "#pwa/bridge.ts";
import { patiently } from "#pieces/index.ts";
import { LastResortBoundary } from "#ui/components/last-resort-boundary.tsx";
import { stepBack } from "#ui/learner/step-back.ts";
import "#ui/style/index.css";
import { tieAddress } from "./address.ts";
import { AppRoot } from "./app-root.tsx";
import { catchBack } from "./back-key.ts";
import { bePatient } from "./be-patient.ts";
import { LastResortRoot } from "./last-resort-root.tsx";
import { catchUp } from "./catch-up.ts";
import { mirrorState } from "./mirror-state.ts";
import { whenIdle } from "./when-idle.ts";
import { wire, type Wired } from "./wire.ts";

const place = document.getElementById("app");
if (place) start(place);

/** For what nobody waits for on the screen. */
const quietly = { quiet: true } as const;

function start(element: HTMLElement): void {
  const { firstScreen } = window;
  let root: Root | null = null;
  let wired: Wired | null = null;
  let worker: WorkerConnection | null = null;
  const giveUp = (error: unknown): void => {
    firstScreen?.handOver();
    if (!root) element.replaceChildren();
    root ??= createRoot(element);
    root.render(
      <LastResortRoot error={error} runs={wired?.tools.story.store.getState().runs ?? []} />,
    );
  };
  addEventListener("error", ({ error }: { error?: unknown }) => {
    if (error) giveUp(error);
  });
  addEventListener("unhandledrejection", ({ reason }) => giveUp(reason));

  const prepareForPaper = async ({ tools, i18n }: Wired): Promise<void> => {
    const { tiePaper } = await patiently(() => import("./paper.tsx"), quietly);
    tiePaper(tools, i18n);
  };
  const connect = async ({ surroundings }: Wired["tools"]): Promise<void> => {
    // Not before the first screen: neither it nor the first choice needs the worker.
    const { connectWorker } = await patiently(() => import("#pwa/bridge.ts"), quietly);
    worker = connectWorker({
      onReadyOffline: () => surroundings.setState({ readyOffline: true, takingIn: null }),
      onTakingIn: (done, of) => surroundings.setState({ takingIn: { done, of } }),
      onUpdateWaiting: () => surroundings.setState({ updateWaiting: true }),
      mayInstall: () => surroundings.getState().erasure === null,
    });
  };
  const boot = async (): Promise<void> => {
    wired = await wire(() => worker?.applyUpdate(), firstScreen?.shown() ?? null);
    const { tools, i18n, installModel } = wired;
    const isDrawn = await catchUp(wired, firstScreen);
    bePatient(tools);
    mirrorState(tools, i18n);
    tieAddress(tools.place, tools.keeping, tools.library.scenarioIds);
    tools.place.store.subscribe((_now, before) => {
      // Said once: where it could be read, it has been.
      if (!before.path.startsWith("/scenario/"))
        tools.surroundings.setState({ readyOffline: false });
    });
    catchBack(tools.place, () => stepBack(tools));
    const app = (
      <LastResortBoundary
        show={(error) => <LastResortRoot error={error} runs={tools.story.store.getState().runs} />}
      >
        <AppRoot tools={tools} i18n={i18n} />
      </LastResortBoundary>
    );
    if (isDrawn) root = hydrateRoot(element, app);
    else {
      element.replaceChildren();
      root = createRoot(element);
      root.render(app);
    }
    // What was tapped before now is answered now.
    firstScreen?.handOver()?.click();
    const all = wired;
    whenIdle(() => {
      connect(tools).catch(() => undefined);
      prepareForPaper(all).catch(() => undefined);
    });
    // A text can be read unmarked, and the files give the same model as its rows. Both take the processor
    // for a while, so not while somebody has just begun to read; neither waits for the other.
    const mark = async (): Promise<void> => {
      const { markTerms } = await patiently(() => import("./mark-terms.tsx"), quietly);
      await markTerms(tools, i18n);
    };
    for (const job of [mark, installModel]) {
      setTimeout(() => {
        whenIdle(() => {
          // Whatever is asked for now would be asked for after everything was erased.
          if (tools.surroundings.getState().erasure === null) job().catch(() => undefined);
        });
      }, 4000);
    }
  };
  boot().catch(giveUp);
}
