import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { openRun } from "#state/index.ts";
import "#ui/style/aloud.css";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "../app-tools.ts";
import { deviceSpeech } from "./device-voices.ts";
import { readableParts } from "./readable-parts.ts";
import { readParts } from "./read-parts.ts";
import { useAloudState } from "./use-aloud-state.ts";

/** Reads the present screen aloud, where the reader has switched that on. */
export function ReadAloud() {
  const { t, language } = useText();
  const { place, story } = useAppTools();
  const path = useStore(place.store, (state) => state.path);
  const at = useStore(story.store, (state) => openRun(state)?.place);
  const state = useAloudState();
  const ready = useTextFiles(["aloud"]);
  const screen = `${language} ${path} ${at?.scene ?? ""} ${at?.stage ?? ""}`;
  // What is being read; another screen is another name, so it is not read any more.
  const [reading, setReading] = useState<string | null>(null);
  useEffect(() => {
    const stop = (): void => deviceSpeech()?.cancel();
    addEventListener("pagehide", stop);
    return () => {
      removeEventListener("pagehide", stop);
      stop();
    };
  }, [screen]);
  if (!ready) return null;
  const isReading = reading === screen;
  const toggle = (): void => {
    const speech = deviceSpeech();
    const main = document.querySelector("main");
    // Also what another page of this browser left in the queue.
    speech?.cancel();
    if (isReading || !speech || !main) {
      setReading(null);
      return;
    }
    setReading(screen);
    readParts(speech, readableParts(main, language), () =>
      setReading((now) => (now === screen ? null : now)),
    );
  };
  return (
    <section className="read-aloud" aria-label={t("aloud:title")}>
      {state === "ready" ? (
        <button type="button" className="button button-small" onClick={toggle}>
          {t(isReading ? "aloud:stop" : "aloud:read")}
        </button>
      ) : (
        <p className="soft">{t(`aloud:${state}`)}</p>
      )}
    </section>
  );
}
