import type { Run } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";

interface StoryEntryProps {
  readonly id: string;
  /** The latest run of this story, where there is one. */
  readonly run: Run | undefined;
}

/** One story's way in; where it was begun, the way back to where it stood. */
export function StoryEntry({ id, run }: StoryEntryProps) {
  const { t } = useText();
  const { place } = useAppTools();
  const begun = run !== undefined && run.place.stage !== "notice";
  return (
    <li className="entry">
      <h3>{t(`model:scenario.${id}.title`)}</h3>
      <p>{t(`model:scenario.${id}.summary`)}</p>
      <button
        type="button"
        className="button button-main"
        data-scenario-id={id}
        onClick={() => place.go(`/scenario/${id}`)}
      >
        {begun ? t("home.go-on") : t("home.open")}
      </button>
    </li>
  );
}
