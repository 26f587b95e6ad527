import { act, screen } from "@testing-library/preact";
import { afterEach, describe, expect, it, vi } from "vitest";
import koAloud from "#locales/ko/aloud.json";
import { createMemoryLearner } from "#storage/index.ts";
import { localVoice } from "../../src/ui/learner/aloud/device-voices.ts";
import { readableParts } from "../../src/ui/learner/aloud/readable-parts.ts";
import { findHook, openApp } from "../support/app-for-tests.tsx";
import { playTo } from "../support/play.ts";

const voice = (lang: string, localService: unknown, name = lang) =>
  ({ lang, localService, name, default: false, voiceURI: name }) as SpeechSynthesisVoice;

/** A device that speaks: it notes what it is given and what it is told to stop. */
function aSpeakingDevice(voices: readonly SpeechSynthesisVoice[]) {
  const said: { text: string; voice: string; end: () => void }[] = [];
  const speech = {
    getVoices: () => [...voices],
    speak: vi.fn((utterance: { text: string; voice: SpeechSynthesisVoice; onend?: () => void }) => {
      said.push({
        text: utterance.text,
        voice: utterance.voice.name,
        end: () => utterance.onend?.(),
      });
    }),
    cancel: vi.fn(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  vi.stubGlobal("speechSynthesis", speech);
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return { said, speech };
}

afterEach(() => vi.unstubAllGlobals());

describe("a voice", () => {
  const choose = (...voices: SpeechSynthesisVoice[]) =>
    localVoice({ getVoices: () => voices } as unknown as SpeechSynthesis, "ko")?.name;

  it("is taken only where it says that it is on the device", () => {
    expect(choose(voice("ko-KR", true, "here"))).toBe("here");
    expect(choose(voice("ko-KR", false, "network"), voice("ko_KR", true, "here"))).toBe("here");
    expect(choose(voice("ko-KR", false))).toBeUndefined();
    expect(choose(voice("ko-KR", undefined))).toBeUndefined();
  });

  it("is of the language that is read", () => {
    expect(choose(voice("en-GB", true), voice("kok-IN", true))).toBeUndefined();
  });
});

describe("what is read of a screen", () => {
  it("is its text in order, by language, without what is folded away or only goes on", () => {
    const main = document.createElement("main");
    main.innerHTML = `<h1>One</h1><p>Two <b>words</b> <span lang="ko">낱말</span> more</p>
      <div role="img" aria-label="A drawing"><svg><text>no</text></svg></div>
      <details><summary>Three</summary><p>folded</p></details><p hidden>hidden</p>
      <button data-choice-id="a">Four</button><button data-action="continue">on</button>
      <nav><button>elsewhere</button></nav><p>·</p>`;
    document.body.append(main);
    const parts = readableParts(main, "en");
    main.remove();
    expect(parts).toEqual([
      { text: "One", language: "en" },
      { text: "Two words", language: "en" },
      { text: "낱말", language: "ko" },
      { text: "more", language: "en" },
      { text: "A drawing", language: "en" },
      { text: "Three", language: "en" },
      { text: "Four", language: "en" },
    ]);
  });
});

describe("reading aloud", () => {
  const path = "/scenario/id-card-renewal";
  const read = () => screen.findByRole("button", { name: koAloud.read }, { timeout: 5000 });

  async function openReading(voices: readonly SpeechSynthesisVoice[]) {
    const device = aSpeakingDevice(voices);
    const app = await openApp({ path });
    await playTo("choice");
    await act(() => app.tools.settings.change({ readAloud: true }));
    return { ...device, ...app };
  }

  it("is off at first, says so, and is switched on among what can be set", async () => {
    const { speech } = aSpeakingDevice([voice("ko-KR", true)]);
    const { user } = await openApp({ path: "/settings" });
    expect(await screen.findByText(koAloud["off-at-first"])).toBeVisible();
    expect(screen.queryByRole("region", { name: koAloud.title })).toBeNull();
    const on = screen.getByRole("button", { name: koAloud.switch });
    expect(on).toHaveAttribute("aria-pressed", "false");
    await user.click(on);
    expect(on).toHaveAttribute("aria-pressed", "true");
    expect(await read()).toBeVisible();
    expect(speech.speak).not.toHaveBeenCalled();
  });

  it("reads the scene and its options with the device's voice, and stops when told", async () => {
    const { user, said, speech } = await openReading([
      voice("ko-KR", false, "network"),
      voice("ko-KR", true, "here"),
    ]);
    await user.click(await read());
    const text = said.map((each) => each.text).join("\n");
    expect(text).toContain(document.querySelector("h1")?.textContent);
    for (const choice of document.querySelectorAll("[data-choice-id]")) {
      expect(text).toContain(choice.textContent.trim());
    }
    expect(new Set(said.map((each) => each.voice))).toEqual(new Set(["here"]));
    speech.cancel.mockClear();
    await user.click(screen.getByRole("button", { name: koAloud.stop }));
    expect(speech.cancel).toHaveBeenCalled();
    expect(await read()).toBeVisible();
  });

  it("is over when the last of it was read", async () => {
    const { user, said } = await openReading([voice("ko-KR", true)]);
    await user.click(await read());
    await act(() => said.at(-1)?.end());
    expect(await read()).toBeVisible();
  });

  it.each([
    ["a choice", async () => (await findHook("[data-choice-id]")).click()],
    ["another language", async () => (await findHook("[data-lang-to=en]")).click()],
    ["closing the page", () => Promise.resolve(void dispatchEvent(new Event("pagehide")))],
  ])("stops at %s", async (_what, happen) => {
    const { user, speech } = await openReading([voice("ko-KR", true), voice("en-GB", true)]);
    await user.click(await read());
    speech.cancel.mockClear();
    await act(happen);
    await expect.poll(() => speech.cancel.mock.calls.length).toBeGreaterThan(0);
  });

  it("says plainly where no voice of the device can read it, and uses none of the network", async () => {
    const { said } = await openReading([voice("ko-KR", false), voice("en-GB", true)]);
    expect(await screen.findByText(koAloud["no-voice"])).toBeVisible();
    expect(screen.queryByRole("button", { name: koAloud.read })).toBeNull();
    expect(said).toEqual([]);
  });

  it("says plainly where the browser cannot read at all", async () => {
    await openApp({ path: "/settings" });
    expect(await screen.findByText(koAloud["no-speech"])).toBeVisible();
  });

  it("is kept only with what is kept", async () => {
    const learner = createMemoryLearner();
    const { tools } = await openApp({ learner });
    await act(() => tools.settings.change({ readAloud: true }));
    expect(await learner.load()).toEqual({ ok: true, value: null });
    await act(() => tools.keeping.keep(tools.settings.store.getState(), [], () => undefined));
    expect(await learner.load()).toMatchObject({ value: { settings: { readAloud: true } } });
  });
});
