import { useSyncExternalStore } from "react";
import { useText } from "#ui/text.tsx";
import { deviceSpeech, localVoice } from "./device-voices.ts";

/** Whether this device can read aloud in the present language, and why not. */
export type AloudState = "ready" | "no-voice" | "no-speech";

/** Voices come some time after the start, and may come and go. */
export function useAloudState(): AloudState {
  const { language } = useText();
  const now = (): AloudState => {
    const speech = deviceSpeech();
    if (!speech) return "no-speech";
    return localVoice(speech, language) ? "ready" : "no-voice";
  };
  return useSyncExternalStore(onVoices, now, now);
}

function onVoices(listener: () => void): () => void {
  // Safari's speech is no event target; there the voices are at hand from the start.
  const speech = deviceSpeech() as Partial<SpeechSynthesis> | null;
  speech?.addEventListener?.("voiceschanged", listener);
  return () => speech?.removeEventListener?.("voiceschanged", listener);
}
