import { localVoice } from "./device-voices.ts";
import type { ReadablePart } from "./readable-parts.ts";

/** Reads parts one after another; what no voice of this device can say is left out. */
export function readParts(
  speech: SpeechSynthesis,
  parts: readonly ReadablePart[],
  onEnd: () => void,
): void {
  const utterances = parts.flatMap(({ text, language }) => {
    const voice = localVoice(speech, language);
    if (!voice) return [];
    const utterance = new SpeechSynthesisUtterance(text);
    // Without a voice of its own a browser would take any, one on the network too.
    utterance.voice = voice;
    utterance.lang = voice.lang;
    return [utterance];
  });
  const last = utterances.at(-1);
  if (!last) {
    onEnd();
    return;
  }
  last.onend = onEnd;
  last.onerror = onEnd;
  for (const utterance of utterances) speech.speak(utterance);
}
