import type { Run } from "#engine/index.ts";
import { isSeenToEnd } from "#state/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";

interface StoryEntryProps {
  readonly id: string;
  /** The latest run of this story, where there is one. */
  readonly run: Run | undefined;
  /** Whether this is the one to go on with. */
  readonly next: boolean;
}

/**
 * One story's way in; where it was begun, the way back to where it stood, or anew. All of it stands
 * there and `data-begun` shows what holds, so that it is drawn right before the app knows of any run.
 */
export function StoryEntry({ id, run, next }: StoryEntryProps) {
  const { t } = useText();
  const { place, story } = useAppTools();
  const begun = run !== undefined && run.place.stage !== "notice";
  const seen = run !== undefined && isSeenToEnd(run);
  const passed = t("home.passed", { count: run?.decisions.length ?? 0 });
  const enter = (): void => place.go(`/scenario/${id}`);
  const beginAnew = async (): Promise<void> => {
    const before = place.store.getState();
    // A story that cannot be opened says so on its own screen.
    const isOpen = await story.open(id).catch(() => null);
    // It may have taken long, and the reader have gone elsewhere.
    if (isOpen === false || place.store.getState() !== before) return;
    if (isOpen) story.restart();
    enter();
  };
  return (
    <li className="entry" data-begun={begun ? "" : undefined} data-next={next ? "" : undefined}>
      <h3>{t(`model:scenario.${id}.title`)}</h3>
      <p>{t(`model:scenario.${id}.summary`)}</p>
      <button
        type="button"
        className={`button ${next ? "button-main" : "button-plain"}`}
        data-scenario-id={id}
        onClick={enter}
      >
        <span className="entry-open">{t("home.open")}</span>
        <span className="entry-begun">
          {/* In one line: what comes with the app must not push what stands there already. */}
          {seen ? t("debrief.title") : t("home.go-on")}
          {begun && ` · ${seen ? t("home.seen") : passed}`}
        </span>
      </button>
      <div className="entry-begun">
        <ActionButton action="restart" look="small" onPress={() => void beginAnew()}>
          {t("action.restart")}
        </ActionButton>
      </div>
    </li>
  );
}
