import { useMemo, useRef, useState } from "react";
import type { HolderId, KeyValueId, Slip, TraceId } from "#engine/index.ts";
import { ThreadPicture } from "#ui/components/thread-picture.tsx";
import { useText } from "#ui/text.tsx";
import { useWidth, type DrawnWidth } from "#ui/use-width.ts";
import { slipDay } from "./slip-day.ts";
import { chooseDrawn, inStoryOrder, type KeyThreads, type PictureRoom } from "./thread-choice.ts";
import { layThreads } from "./thread-layout.ts";
import { threadState } from "#state/thread-state.ts";
import type { TrailView } from "./trail-view.ts";

interface ThreadFigureProps {
  readonly view: TrailView;
  readonly groups: readonly KeyThreads[];
  /** The one key value that is looked at; null for all that there is room for. */
  readonly only: KeyValueId | null;
}

const phone: PictureRoom = { slips: 12, lanes: 4 };
const desk: PictureRoom = { slips: 60, lanes: 8 };
/** Narrower than this a picture is a phone's. */
const NARROW = 600;

/** The drawn threads, for the width there is. */
export function ThreadFigure(props: ThreadFigureProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  return (
    <div className="thread-figure" ref={place}>
      {width && <DrawnThreads {...props} {...width} />}
    </div>
  );
}

/** The picture with how to read it, what is looked at, and what did not fit. */
function DrawnThreads({ view, groups, only, units, scale }: ThreadFigureProps & DrawnWidth) {
  const { t } = useText();
  const [chosen, setChosen] = useState<TraceId | null>(null);
  const { trail, words, model } = view;
  const drawn = useMemo(() => {
    const lying = inStoryOrder(trail.slips.filter((slip) => slip.place !== "absent"));
    return chooseDrawn(lying, groups, units < NARROW ? phone : desk, only);
  }, [trail, groups, units, only]);
  const layout = useMemo(
    () =>
      layThreads(drawn, units, {
        drawer: (holder) => t(`model:holder.${holder}`),
        slip: ({ trace }) => words.trace(trace),
        when: (slip) => slipDay(t, slip),
        key: words.key,
        more: (count) => t("trail:threads.more", { count }),
      }),
    [drawn, units, words, t],
  );
  const slipOf = new Map(drawn.slips.map((slip) => [slip.trace.id, slip]));
  const nameOf = (slip: Slip): string => {
    const own = groups.flatMap(({ key, threads }) =>
      threads
        .filter(({ traces }) => traces.includes(slip.trace.id))
        .map((thread) => `${words.key(key)}, ${t(`trail:threads.${threadState(thread)}`)}`),
    );
    return [
      words.trace(slip.trace),
      words.holder(slip.trace.holder),
      slipDay(t, slip),
      t(`slip-place.${slip.place}`),
      ...(own.length > 0 ? own : [t("trail:threads.alone")]),
    ].join(". ");
  };
  const looked = chosen === null ? undefined : slipOf.get(chosen);
  const kindOf = (holder: HolderId) => model.holders.get(holder)?.kind;
  const drawers = new Set(drawn.slips.map(({ trace }) => trace.holder));
  const folded = [...drawn.folded].filter(([holder]) => !drawers.has(holder));
  return (
    <>
      <ThreadPicture
        title={t("trail:threads.picture")}
        howToRead={t("trail:threads.how")}
        width={layout.width}
        height={layout.height}
        scale={scale}
        drawers={layout.drawers.map((drawer) => ({
          ...drawer,
          open: kindOf(drawer.holder) !== "not-known",
        }))}
        slips={layout.slips.flatMap((laid) => {
          const slip = slipOf.get(laid.id);
          return slip ? [{ ...laid, place: slip.place, name: nameOf(slip) }] : [];
        })}
        lanes={layout.lanes}
        chosen={looked ? chosen : null}
        onChoose={(id) => setChosen(id === chosen ? null : (id as TraceId))}
      />
      <p className="thread-looked">{looked ? nameOf(looked) : t("trail:threads.touch")}</p>
      {folded.length > 0 && (
        <ul className="folded-drawers" aria-label={t("trail:threads.folded")}>
          {folded.map(([holder, count]) => (
            <li key={holder}>
              {words.holder(holder)} · {t("trail:slips-in", { count })}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
