import { useId, useRef, type KeyboardEvent } from "react";
import type { SlipPlace } from "#engine/index.ts";
import { nextSlip, type Placed } from "./next-slip.ts";
import { ThreadKnots, ThreadLine, type DrawnThread } from "./thread-line.tsx";

interface DrawnSlip extends Placed {
  readonly what: readonly string[];
  readonly when: readonly string[];
  readonly place: SlipPlace;
  /** The slip in full, with what it hangs together with. */
  readonly name: string;
}

interface ThreadPictureProps {
  readonly title: string;
  readonly howToRead: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly drawers: readonly {
    readonly holder: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly label: readonly string[];
    readonly more: string;
    readonly open: boolean;
  }[];
  readonly slips: readonly DrawnSlip[];
  readonly lanes: readonly {
    readonly key: string;
    readonly label: string;
    readonly x: number;
    readonly y: number;
    readonly threads: readonly DrawnThread[];
  }[];
  /** The slip that is looked at: its threads stand out. */
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

const LINE = 16;

/** Threads between slips as a picture: one tab stop, the arrow keys go from slip to slip. */
export function ThreadPicture(props: ThreadPictureProps) {
  const { slips, chosen, onChoose, width, height, scale } = props;
  const id = useId();
  const picture = useRef<SVGSVGElement>(null);
  const stop = slips.some((slip) => slip.id === chosen) ? chosen : slips[0]?.id;
  const onKey = (event: KeyboardEvent<SVGGElement>): void => {
    const next = nextSlip(slips, stop ?? "", event.key);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    const options = [...(picture.current?.querySelectorAll<SVGGElement>("[role=option]") ?? [])];
    options[slips.findIndex((slip) => slip.id === next)]?.focus();
  };
  const isDim = (threads: readonly DrawnThread[]): boolean =>
    chosen !== null && !threads.some(({ traces }) => traces.includes(chosen));
  return (
    <svg
      ref={picture}
      className="thread-picture"
      viewBox={`0 0 ${width} ${height}`}
      width={width * scale}
      height={height * scale}
    >
      <title id={`${id}-title`}>{props.title}</title>
      <desc id={`${id}-how`}>{props.howToRead}</desc>
      <g aria-hidden="true">
        {props.drawers.map((drawer) => (
          <g key={drawer.holder} className={drawer.open ? "pic-drawer" : "pic-drawer pic-no-label"}>
            <rect x={drawer.x} y={drawer.y} width={drawer.width} height={drawer.height} rx="7" />
            <Lines lines={drawer.label} x={drawer.x + 8} y={drawer.y + 21} />
            <text className="pic-soft" x={drawer.x + 8} y={drawer.y + drawer.height - 8}>
              {drawer.more}
            </text>
          </g>
        ))}
        {props.lanes.map(({ key, threads }) => (
          <g key={key} className={isDim(threads) ? "pic-lane pic-dim" : "pic-lane"}>
            {threads.map((thread) => (
              <ThreadLine key={`${thread.state} ${thread.traces.join(" ")}`} thread={thread} />
            ))}
          </g>
        ))}
        {/* After all lines, so that none runs through what is written. */}
        {props.lanes.map(({ key, label, x, y, threads }) => (
          <text key={key} className={isDim(threads) ? "pic-same pic-dim" : "pic-same"} x={x} y={y}>
            {label}
          </text>
        ))}
      </g>
      <g
        role="listbox"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-how`}
        onKeyDown={onKey}
      >
        {slips.map((slip) => (
          <g
            key={slip.id}
            role="option"
            className={`pic-slip pic-${slip.place}`}
            aria-label={slip.name}
            aria-selected={slip.id === chosen}
            {...tabStop(slip.id === stop)}
            onClick={() => onChoose(slip.id)}
          >
            <rect x={slip.x} y={slip.y} width={slip.width} height={slip.height} rx="5" />
            <Lines lines={slip.what} x={slip.x + 8} y={slip.y + 18} />
            <Lines
              look="pic-soft"
              lines={slip.when}
              x={slip.x + 8}
              y={slip.y + 18 + slip.what.length * LINE}
            />
          </g>
        ))}
      </g>
      <g aria-hidden="true" className="pic-knots">
        {props.lanes.map(({ key, threads }) => (
          <g key={key} className={isDim(threads) ? "pic-dim" : undefined}>
            {threads.map((thread) => (
              <ThreadKnots key={`${thread.state} ${thread.traces.join(" ")}`} thread={thread} />
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
}

/** In an SVG the name of an attribute is taken as it is written. */
const tabStop = (here: boolean) => ({ tabindex: here ? 0 : -1 });

interface LinesProps {
  readonly look?: "pic-strong" | "pic-soft";
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

function Lines({ look = "pic-strong", lines, x, y }: LinesProps) {
  return (
    <text x={x} y={y} className={look}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} dy={index === 0 ? 0 : LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
