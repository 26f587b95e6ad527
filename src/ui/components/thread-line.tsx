/** A thread as it is drawn: knotted, by the reader's setting, or loose. */
export interface DrawnThread {
  readonly state: "tied" | "set" | "could";
  readonly path: string;
  readonly knots: readonly { readonly x: number; readonly y: number }[];
  readonly traces: readonly string[];
}

/** Whole, double or broken, as its knots are round, square or open: never by colour alone. */
export function ThreadLine({ thread: { state, path } }: { thread: DrawnThread }) {
  return (
    <g className={`pic-thread pic-${state}`}>
      {state === "set" && <path className="pic-under" d={path} />}
      <path d={path} />
    </g>
  );
}

/** Where a thread is tied to its slips: over them, so that each knot is seen whole. */
export function ThreadKnots({ thread: { state, knots } }: { thread: DrawnThread }) {
  return (
    <g className={`pic-thread pic-${state}`}>
      {knots.map(({ x, y }) =>
        state === "set" ? (
          <rect key={`${x} ${y}`} x={x - 4} y={y - 4} width="8" height="8" />
        ) : (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="4.5" />
        ),
      )}
    </g>
  );
}
