/** The browser's speech, or null where it has none. */
export function deviceSpeech(): SpeechSynthesis | null {
  // Not in every browser, whatever its types say.
  const { speechSynthesis } = globalThis as { speechSynthesis?: SpeechSynthesis };
  return speechSynthesis ?? null;
}

/** A voice for a language that is on the device itself; one that needs the network is never taken. */
export function localVoice(speech: SpeechSynthesis, language: string): SpeechSynthesisVoice | null {
  const own = speech.getVoices().filter(
    ({ localService, lang }) =>
      // Only a plain yes: some browsers leave it open.
      (localService as boolean | undefined) === true &&
      lang.toLowerCase().replace("_", "-").split("-")[0] === language,
  );
  return own.find((voice) => voice.default) ?? own[0] ?? null;
}
