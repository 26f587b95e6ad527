import { useStore } from "zustand";
import { documentedWorld, type QuestionId } from "#engine/index.ts";
import { Dial } from "#ui/components/dial.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";

interface DialsProps {
  readonly questions: readonly QuestionId[];
  /** Whether it says whose answers these are; not where that stands right above. */
  readonly says?: boolean;
}

/** The questions of a world, to be turned; while any answer differs, it says whose answer that is. */
export function Dials({ questions, says = true }: DialsProps) {
  const { t } = useText();
  const { world } = useAppTools();
  const now = useStore(world.store);
  return (
    <div className="dials">
      {questions.map((id) => (
        <Dial
          key={id}
          question={t(`findings:question.${id}`)}
          value={now.dials.get(id) ?? "not-known"}
          onTurn={(value) => world.turn(id, value === "not-known" ? null : value)}
        />
      ))}
      {says && now !== documentedWorld && (
        <p className="setting-line">
          {t("dial.your-setting")}{" "}
          <button type="button" className="link" onClick={world.reset}>
            {t("dial.reset")}
          </button>
        </p>
      )}
    </div>
  );
}
