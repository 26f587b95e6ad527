import type { Refresher } from "#state/recall/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";

interface DueRefresherProps {
  readonly refresher: Refresher;
  readonly onBegin: () => void;
}

/** A refresher that waits. */
export function DueRefresher({ refresher: { scenario, after }, onBegin }: DueRefresherProps) {
  const { t } = useText();
  return (
    <li className="entry" data-refresher={`${scenario} ${after}`}>
      <h2>{t(`model:scenario.${scenario}.title`)}</h2>
      <p>{t("review:recall.due", { after })}</p>
      <ActionButton look="main" action="start" onPress={onBegin}>
        {t("review:recall.start")}
      </ActionButton>
    </li>
  );
}
