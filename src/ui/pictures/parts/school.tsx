import { At, Line, type Place } from "./place.tsx";

/** A blackboard with chalk marks, hung by the middle of its ledge. */
export function Blackboard({ width, ...place }: Place & { width: number }) {
  const half = width / 2;
  return (
    <At {...place}>
      <Line fill="tone" d={`M${-half}-46H${half}V0H${-half}Z`} />
      <Line d={`M${-half - 3} 3H${half + 3}M${half - 16} 0H${half - 8}`} />
      <path
        d={`M${10 - half}-34H${half - 34}M${10 - half}-23H${half - 22}M${10 - half}-12H${half - 46}`}
        strokeWidth="1.5"
      />
    </At>
  );
}

/** A bench and its table for one pupil, who sits where the origin is. */
export function SchoolDesk(place: Place) {
  return (
    <At {...place}>
      <Line d="M-9-15V0M7-15V0M18-36V0M40-36V0M18-12H40" />
      <Line fill="paper" d="M-14-19H11V-15H-14Z" />
      <Line fill="paper" d="M14-40 18-46H46L44-40V-35H14Z" />
      <Line d="M14-40H44" />
    </At>
  );
}

/** A table and its bench, seen from behind the class. */
export function RowDesk(place: Place) {
  return (
    <At {...place}>
      <Line d="M-19-38V-8M19-38V-8M-16-16V0M16-16V0" />
      <Line fill="paper" d="M-22-42-17-50H17L22-42V-37H-22ZM-20-20H20V-15H-20Z" />
      <Line d="M-22-42H22" />
    </At>
  );
}

/** A pot with a flower. */
export function Flowerpot(place: Place) {
  return (
    <At {...place}>
      <Line d="M0-13V-32M0-18C-8-18-11-23-11-27-5-27-1-24 0-18C1-23 5-27 11-26 11-21 7-17 0-17" />
      <Line fill="paper" d="M-10-13H10L7 0H-7ZM-11-16H11V-13H-11Z" />
      <Line fill="paper" d="M0-32C-5-30-8-35-4-37-7-42-1-45 0-41 1-45 7-42 4-37 8-35 5-30 0-32Z" />
    </At>
  );
}

type Seat = "sitting" | "standing" | "empty";
const pupils: Record<Exclude<Seat, "empty">, string> = {
  sitting: "M-6-4C-6-10-3-11 0-11S6-10 6-4Z",
  standing: "M-5-4V-17C-5-21 5-21 5-17V-4Z",
};

/** One place of a class, seen small from the front. Only the odd one stands out. */
function SmallSeat({ x, y, seat }: { x: number; y: number; seat: Seat }) {
  const top = seat === "standing" ? -24 : -14;
  return (
    <At x={x} y={y} soft={seat === "sitting"}>
      {seat === "empty" ? (
        <Line d="M-5-5V-12H5V-5" />
      ) : (
        <>
          <Line fill="paper" d={pupils[seat]} />
          <circle cy={top} r="3.6" className="picture-tone" />
        </>
      )}
      <Line fill="paper" d="M-10 0-8-5H8L10 0V2H-10Z" />
    </At>
  );
}

const seats = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** A class as a screen shows it: three rows, one seat of them not like the others. */
export function SmallClass({ odd, ...place }: Place & { odd: Exclude<Seat, "sitting"> }) {
  return (
    <At {...place}>
      <g strokeWidth="1.5">
        {seats.map((seat) => (
          <SmallSeat
            key={seat}
            x={(seat % 4) * 28 - 42}
            y={Math.floor(seat / 4) * 25 - 50}
            seat={seat === 6 ? odd : "sitting"}
          />
        ))}
      </g>
    </At>
  );
}

/** A screen on its foot; what it shows stands on the lower edge. */
export function Monitor({ width, height, ...place }: Place & { width: number; height: number }) {
  const half = width / 2;
  return (
    <At {...place}>
      <Line fill="paper" d="M-8-10-14 0H14L8-10Z" />
      <Line fill="paper" d={`M${-half}-8V${-height}H${half}V-8Z`} />
      <Line d={`M${5 - half}-14V${5 - height}H${half - 5}V-14Z`} />
    </At>
  );
}
