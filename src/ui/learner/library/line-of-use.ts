import type { ClaimUse } from "./where-used.tsx";
import type { Translate } from "#ui/text.tsx";

/** One place that stands on a ground, in words: what kind of place it is, which one, and the way there. */
export interface UseLine {
  readonly kind: ClaimUse["kind"];
  readonly text: string;
  readonly path: string;
}

/** Says where the app stands on a ground. A story's own words must be there for its scenes. */
export function lineOfUse(t: Translate, use: ClaimUse): UseLine {
  const line = (text: string, path = "/trail"): UseLine => ({ kind: use.kind, text, path });
  const story = (id: string): string => t(`model:scenario.${id}.title`);
  switch (use.kind) {
    case "scene":
      return line(
        `${story(use.scenario)}: ${t(`scenarios/${use.scenario}:scene.${use.id}`)}`,
        `/scenario/${use.scenario}`,
      );
    case "story":
      return line(story(use.id), `/scenario/${use.id}`);
    case "rule":
      return line(
        t(`findings:rule.${use.id}`, {
          holder: t("library:used.whoever"),
          about: t("library:used.somebody"),
        }),
      );
    case "answer":
      return line(t(`findings:question.${use.id}`));
    case "preset":
      return line(t(`findings:preset.${use.id}`));
    case "standing":
      return line(t(`findings:trace.${use.id}`));
    case "channel":
      return line(
        t("library:used.passed", {
          from: t(`model:holder.${use.from}`),
          to: t(`model:holder.${use.to}`),
        }),
      );
    case "check":
      return line(story(use.scenario), `/check/${use.scenario}`);
    case "own":
      return line(t(`claims:${use.id}`), `/evidence/${use.id}`);
  }
}
