import { useState } from "react";
import { createRoot } from "react-dom/client";
import type { FloorScene } from "../../story.ts";
import "../style.css";

/** Put in by the build. */
declare const __STORY__: readonly FloorScene[];

const story = __STORY__;

interface Shown {
  readonly at: number | null;
  readonly outcome: string;
}

function Story() {
  const [{ at, outcome }, go] = useState<Shown>({ at: 0, outcome: "" });
  const scene = at === null ? undefined : story[at];
  return (
    <>
      <p aria-live="polite">{outcome}</p>
      <p>{scene?.text}</p>
      {scene?.choices.map((choice, index) => (
        <button
          key={`${at}-${index}`}
          data-choice-id={`${at}-${index}`}
          onClick={() => go({ at: choice.next, outcome: choice.outcome })}
        >
          {choice.text}
        </button>
      ))}
    </>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Story />);
