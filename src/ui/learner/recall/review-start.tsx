import type { CalendarDay, Finished } from "#engine/index.ts";
import { laterRefreshers, type Refresher } from "#state/recall/index.ts";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { PlaceLinks } from "../place-links.tsx";
import { DueRefresher } from "./due-refresher.tsx";
import { SheetLinks } from "./sheet-links.tsx";

interface ReviewStartProps {
  readonly finished: readonly Finished[];
  readonly due: readonly Refresher[];
  readonly today: CalendarDay;
  readonly onBegin: (refresher: Refresher) => void;
}

/** What waits to be recalled, what opens later, and the sheet for everybody. */
export function ReviewStart({ finished, due, today, onBegin }: ReviewStartProps) {
  const { t } = useText();
  const later = laterRefreshers(finished, today);
  return (
    <Screen place="review">
      <ScreenTitle>{t("review:recall.title")}</ScreenTitle>
      {due.length > 0 ? (
        <>
          <p>{t("review:recall.intro")}</p>
          <ul className="entries">
            {due.map((each) => (
              <DueRefresher key={each.scenario} refresher={each} onBegin={() => onBegin(each)} />
            ))}
          </ul>
        </>
      ) : (
        <p>{t("review:recall.none")}</p>
      )}
      {later.length > 0 && (
        <ul className="soft">
          {later.map(({ scenario, inDays }) => (
            <li key={scenario}>
              {t("review:recall.later", {
                story: t(`model:scenario.${scenario}.title`),
                count: inDays,
              })}
            </li>
          ))}
        </ul>
      )}
      {finished.length === 0 && <p className="soft">{t("review:recall.who")}</p>}
      <SheetLinks />
      <PlaceLinks places={["/", "/evidence", "/about"]} />
    </Screen>
  );
}
