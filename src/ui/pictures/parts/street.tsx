import { At, Line, type Place } from "./place.tsx";

/**
 * A camera in a box, looking left and down; it hangs from the point above its back. Its small lamp
 * is lit, or dark, or not there.
 */
export function BoxCamera({ lit, ...place }: Place & { lit?: boolean }) {
  return (
    <At {...place}>
      <Line d="M0 0V8" />
      <g transform="translate(0 12) rotate(-18)">
        <Line fill="paper" d="M-24-5H5V6H-24ZM-30-3H-24V4H-30ZM-28-8H7V-5H-28Z" />
        {lit !== undefined && (
          <circle cy=".5" r="2.2" fill={lit ? "currentColor" : "none"} strokeWidth="1.4" />
        )}
      </g>
    </At>
  );
}

type Light = "red" | "green";
const lamps = [-34, -21, -8] as const;
const shining = "M-14 0H-11M11 0H14M-11-7-9-6M11-7 9-6";

/** A traffic light, by the middle of its foot. Dark where it shows nothing. */
export function Signal({ shows, ...place }: Place & { shows?: Light }) {
  const on = shows && lamps[shows === "red" ? 0 : 2];
  return (
    <At {...place}>
      <Line fill="paper" d="M-9-42H9V0H-9Z" />
      {lamps.map((y) => (
        <circle
          key={y}
          cy={y}
          r="4.5"
          fill={y === on ? "currentColor" : "none"}
          strokeWidth="1.6"
        />
      ))}
      {on && (
        <g transform={`translate(0 ${on})`}>
          <Line d={shining} />
        </g>
      )}
    </At>
  );
}

/** A beam over a road, on two posts. */
export function Gantry({ width, height, ...place }: Place & { width: number; height: number }) {
  const half = width / 2;
  let braces = "";
  for (let x = -half; x < half; x += 20)
    braces += `M${x} ${-height}L${x + 10} ${12 - height} ${x + 20} ${-height}`;
  return (
    <At {...place}>
      <Line
        fill="paper"
        d={`M${-half}-${height}V0H${6 - half}V-${height}ZM${half}-${height}V0H${half - 6}V-${height}Z`}
      />
      <Line fill="paper" d={`M${-half}-${height}H${half}V${12 - height}H${-half}Z${braces}`} />
    </At>
  );
}

/** A bar across the road, with its post at the right end. */
export function Barrier({ width, ...place }: Place & { width: number }) {
  let stripes = "";
  for (let x = 14; x < width; x += 22) stripes += `M${-x}-36 ${-x - 6}-30`;
  return (
    <At {...place}>
      <Line fill="paper" d={`M${-width}-36H14V-30H${-width}Z${stripes}`} />
      <Line fill="paper" d="M-6 0V-42H6V0ZM-9 0H9" />
      <Line fill="tone" d="M14-39H24V-27H14Z" />
    </At>
  );
}

/** Blocks of flats along a street, from the ground up. */
export function Blocks({ y }: { y: number }) {
  return (
    <At x={0} y={y}>
      <Line d="M-4 0V-62H44V0M44-44H92V0M236 0V-54H286V0M286-74H330" />
      <Line d="M6-50h8M24-50h8M6-36h8M24-36h8M6-22h8M24-22h8M54-32h8M72-32h8M54-18h8M72-18h8M246-42h8M264-42h8M246-28h8M264-28h8M246-14h8M264-14h8M296-60h8M296-46h8M296-32h8M296-18h8" />
    </At>
  );
}

/** A large tree whose crown spreads wide. */
export function BigTree(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-9 2C-5-8-6-30-7-52L-24-70H24L8-52C7-30 7-8 12 2Z" />
      <Line
        fill="paper"
        d="M-4-56C-20-50-34-54-38-62-56-60-66-76-56-88-62-104-44-116-32-110-24-126 6-128 14-116 32-124 52-112 48-98 64-92 62-70 46-66 40-54 22-50 8-58Z"
      />
      <Line d="M-2-36C-2-50-4-62-14-74M2-44C4-56 10-66 20-72M-34-92c4-6 10-7 15-5M10-100c6-5 13-4 17 1M24-80c5-4 11-3 14 1" />
    </At>
  );
}
