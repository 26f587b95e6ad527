import { useMemo } from "react";
import { seenFrom, type Held, type HolderId, type Sight } from "#engine/index.ts";
import { Footprint } from "#ui/components/footprint.tsx";
import { formatTime } from "#i18n/index.ts";
import { useText } from "#ui/text.tsx";
import { groundOf } from "./drawer-ground.ts";
import type { TrailView } from "./trail-view.ts";

/** Of a moment with more slips the rest is counted. */
const MOST = 6;

/** The days as one drawer has them: its own slips on the path, blank ground everywhere else. */
export function DrawerLook({ view, holder }: { view: TrailView; holder: HolderId }) {
  const { t } = useText();
  const { model, traces, world, words } = view;
  const ground = useMemo(
    () => groundOf(seenFrom(model, traces, world, holder)),
    [model, traces, world, holder],
  );
  const when = ({ day, hour, place }: Sight): string => {
    if (day === 0) return t("slip.before");
    const where = t(`model:place.${place}`);
    return hour === null
      ? t("slip.when-day", { place: where, day })
      : t("scene.where", { place: where, day, time: formatTime(hour) });
  };
  const slip = ({ trace, value }: Held): string =>
    value === "yes" ? words.trace(trace) : t("trail:look.could", { what: words.trace(trace) });
  return (
    <>
      <p className="look-title">
        {t("trail:look.title", { holder: words.holderInSentence(holder) })}
      </p>
      <ol className="day-path">
        {ground.map((part, index) =>
          part.sight === null ? (
            <li key={index} className="day-step day-blank">
              <span className="blank-ground" aria-hidden="true" />
              <small>{t("trail:look.blank")}</small>
            </li>
          ) : (
            <li key={index} className="day-step">
              <Footprint
                state={part.sight.held.some(({ value }) => value === "yes") ? "taken" : "unknown"}
                left={index % 2 === 0}
              />
              <div>
                <small>{when(part.sight)}</small>
                <ul>
                  {part.sight.held.slice(0, MOST).map((held) => (
                    <li key={held.trace.id}>{slip(held)}</li>
                  ))}
                </ul>
                {part.sight.held.length > MOST && (
                  <span>{t("trail:more-slips", { count: part.sight.held.length - MOST })}</span>
                )}
              </div>
            </li>
          ),
        )}
      </ol>
      <p className="soft">{t("trail:look.note")}</p>
    </>
  );
}
