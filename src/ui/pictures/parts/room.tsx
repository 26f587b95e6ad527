import { At, Line, type Place } from "./place.tsx";

/** A window, hung by the middle of its sill. */
export function Window({ night, day, ...place }: Place & { night?: boolean; day?: boolean }) {
  return (
    <At {...place}>
      <Line fill={day ? "day" : "paper"} d="M-20-46H20V0H-20ZM-24 0H24" />
      <Line d="M0-46V0M-20-23H20" />
      {night && <Line d="M-11-38a5 5 0 1 0 5 5 4 4 0 0 1-5-5M9-36v.1M12-12v.1" />}
    </At>
  );
}

/** A door frame, with a leaf that stands open to the left where it does. */
export function Door({ open, ...place }: Place & { open?: boolean }) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-25 0V-88H25V0M-20 0V-83H20V0" />
      {open ? <Line fill="paper" d="M-20-83-38-76V8L-20 0ZM-34-32v4" /> : <Line d="M15-40v5" />}
    </At>
  );
}

const rays = "M-14 17-19 23M0 21V28M14 17 19 23";

/** A lamp on its cord; x and y are where the cord ends. */
export function Lamp({ cord, lit, ...place }: Place & { cord: number; lit?: boolean }) {
  return (
    <At {...place}>
      <Line d={`M0 0V${-cord}`} />
      <circle cx="0" cy="11" r="4.5" className="picture-paper" />
      <Line fill="paper" d="M-13 10C-12 3-6 0 0 0S12 3 13 10Z" />
      {lit && <Line d={rays} />}
    </At>
  );
}

export function DeskLamp({ lit, ...place }: Place & { lit?: boolean }) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-8 0H8C8-4-8-4-8 0ZM0-3 5-16-2-26" />
      <Line fill="paper" d="M3-32-9-19-14-27C-11-32-3-35 3-32Z" />
      {lit && <Line d="M-15-20-19-16M-11-15-13-10M-18-26-23-25" />}
    </At>
  );
}

export function Candle(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-7 0H7L5-3H-5ZM-3-3V-15H3V-3ZM0-15V-17" />
      <Line fill="paper" d="M0-18C-4-22-1-25 0-28 1-25 4-22 0-18Z" />
      <Line d="M-8-25-11-27M8-25 11-27M0-33V-36" />
    </At>
  );
}

export function Clock(place: Place) {
  return (
    <At {...place}>
      <circle r="12" className="picture-paper" />
      <Line d="M0-7V0L5 3" />
    </At>
  );
}

/** A board with sheets on it. */
export function Board(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-36-20H36V20H-36Z" />
      <Line d="M-29-12H-9V12H-29ZM-25-6H-13M-25 0H-13M-25 6H-17M-1-12H28M-1-5H22M0 3H12V13H0ZM18 3H29V13H18Z" />
    </At>
  );
}

/** Daylight that falls into a dark room: it takes the dusk away and has no edge of its own. */
export function Daylight({ d }: { d: string }) {
  return <path d={d} stroke="none" className="picture-glow" />;
}

/** Slanted lines over a rectangle: dusk, an unlit wall. */
export function Hatch({
  x,
  y,
  width,
  height,
  step = 7,
}: {
  x: number;
  y: number;
  width: number;
  height: number;
  step?: number;
}) {
  let d = "";
  for (let sum = step; sum < width + height; sum += step)
    d += `M${x + Math.min(sum, width)} ${y + Math.max(0, sum - width)}L${x + Math.max(0, sum - height)} ${y + Math.min(sum, height)}`;
  return <path d={d} className="picture-dusk" />;
}
