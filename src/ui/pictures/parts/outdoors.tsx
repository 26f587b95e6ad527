import { At, Line, type Place } from "./place.tsx";

/** Hills along the whole width, and the line where they meet the ground. */
export function Hills({ y }: { y: number }) {
  return (
    <At x={0} y={y}>
      <Line d="M60 0Q160-96 260 0" />
      <Line fill="paper" d="M-40 0Q50-76 140 0ZM190 0Q280-66 370 0Z" />
      <Line d="M0 0H320" />
    </At>
  );
}

/** A low house with a chimney. */
export function House({ smoke, ...place }: Place & { smoke?: boolean }) {
  return (
    <At {...place}>
      <Line d="M14-38V-52H20V-36" />
      {smoke && <Line d="M17-57C12-62 22-66 17-72" />}
      <Line fill="paper" d="M-28-26V0H28V-26ZM-34-26-24-44H24L34-26Z" />
      <Line d="M-18-18H-4V-8H-18ZM-11-18V-8M8 0V-20H20V0" />
    </At>
  );
}

export function Tree(place: Place) {
  return (
    <At {...place}>
      <Line d="M0 0V-34M0-16 7-24" />
      <Line fill="paper" d="M0-28C-14-26-19-40-11-47-11-60 10-62 12-49 20-42 14-26 0-28Z" />
      <Line d="M0-28V-42M0-34 5-39" />
    </At>
  );
}

/** A pole with the stub of its wires. */
export function Pole(place: Place) {
  return (
    <At {...place}>
      <Line d="M0 0V-74M-9-68H9M-6-68V-72M6-68V-72" />
    </At>
  );
}

/** One sole walking right. A broken one is not known to have been left. */
export function Footprint({
  left,
  dots,
  turn = 0,
  ...place
}: Place & { left?: boolean; dots?: boolean; turn?: number }) {
  return (
    <At {...place}>
      <g transform={`rotate(${turn})${left ? " scale(1 -1)" : ""}`}>
        <Line
          dots={dots}
          d="M-2-2.5C1-3 4-5 7-4 10-2 8 3 4 3 2 3 0 2-2 2.5-3 1-3-1-2-2.5ZM-5.5-2.4C-9-2.5-9 2.5-5.5 2.4Z"
        />
      </g>
    </At>
  );
}
