import type { Point } from "./place.tsx";

const HALF = 17;
const round = (value: number) => Math.round(value * 10) / 10;

/** The elbow between a shoulder and a hand; it hangs down unless the arm is lifted. */
function elbow([sx, sy]: Point, [hx, hy]: Point, lifted = false): Point {
  const [dx, dy] = [hx - sx, hy - sy];
  const far = Math.hypot(dx, dy) || 1;
  const out = Math.sqrt(Math.max(0, HALF * HALF - (far * far) / 4)) / far;
  const side = dx >= 0 !== lifted ? 1 : -1;
  return [(sx + hx) / 2 - dy * out * side, (sy + hy) / 2 + dx * out * side];
}

/** The point some way from one point towards another. */
function along(from: Point, to: Point, way: number): Point {
  const part = way / (Math.hypot(to[0] - from[0], to[1] - from[1]) || 1);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

/** A sleeve from the shoulder to a hand that rests exactly on a point. */
export function Arm({
  from,
  to,
  lifted,
  marked,
}: {
  from: Point;
  to: Point;
  lifted?: boolean | undefined;
  /** Belongs to the person whom the story follows. */
  marked?: boolean | undefined;
}) {
  const bend = elbow(from, to, lifted);
  const cuff = along(to, bend, 4.5);
  const path = (...points: Point[]) => `M${points.flat().map(round).join(" ")}`;
  return (
    <>
      <circle cx={round(to[0])} cy={round(to[1])} r="2.8" className="picture-paper" />
      <path d={path(from, bend, cuff)} strokeWidth="9" />
      <path
        d={path(along(from, bend, -3), bend, cuff)}
        strokeWidth="5"
        className={marked ? "picture-sleeve picture-sleeve-marked" : "picture-sleeve"}
      />
    </>
  );
}
