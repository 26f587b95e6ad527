import { Head } from "./head.tsx";
import { At, Line, type Place } from "./place.tsx";

/** A wooden box of apples. */
export function AppleBox(place: Place) {
  return (
    <At {...place}>
      <Line
        fill="paper"
        d="M-10-12A3.4 3.4 0 0 1-3.4-12 3.4 3.4 0 0 1 3.4-12 3.4 3.4 0 0 1 10-12"
      />
      <Line fill="paper" d="M-12-12H12V0H-12ZM-12-6H12" />
    </At>
  );
}

function Wheel({ x }: { x: number }) {
  return (
    <>
      <circle cx={x} cy="-13" r="13" className="picture-tone" />
      <circle cx={x} cy="-13" r="5" className="picture-paper" />
    </>
  );
}

/** The head in a cab's window, with the accent of the person whom the story follows. */
function Driver() {
  return (
    <>
      <Line fill="jacket" d="M35-55C36-61 41-63 46-63S55-61 56-55Z" />
      <g transform="translate(45 -12.5) scale(.72)">
        <Head hair="crop" />
      </g>
      <Line fill="accent" d="M39-63.5C42-61 49-61 51-63.5L52-60C49-57 42-57 38-60Z" />
    </>
  );
}

const boxes = [-72, -47, -22, 3] as const;

/** A truck with a bonnet. For people drawn at .8 of their size. */
export function Truck({ load, driver, ...place }: Place & { load?: boolean; driver?: boolean }) {
  return (
    <At {...place}>
      {load && (
        <>
          <AppleBox x={-59} y={-65} />
          <AppleBox x={-34} y={-65} />
          <AppleBox x={-9} y={-65} />
          {boxes.map((x) => (
            <AppleBox key={x} x={x} y={-52} />
          ))}
        </>
      )}
      <Line fill="paper" d="M-86-52H20V-22H-86ZM-86-37H20M-60-52V-22M-33-52V-22M-6-52V-22" />
      <Line
        fill="paper"
        d="M25-20V-82C25-85 27-87 30-87H55C59-87 61-85 62-82L67-56 82-53C86-52 88-50 88-46V-20Z"
      />
      <Line fill="tone" d="M33-55V-79H54L60-55Z" />
      {driver && <Driver />}
      <Line d="M33-55H60M64-54V-24M31-55V-24M36-46h6M67-56V-20" />
      <circle cx="83" cy="-42" r="3.5" className="picture-paper" />
      <Line d="M-88-20H92V-15" />
      <Wheel x={-56} />
      <Wheel x={56} />
    </At>
  );
}

/** The same truck, coming towards us. */
export function TruckFront({ driver, ...place }: Place & { driver?: boolean }) {
  return (
    <At {...place}>
      <AppleBox x={-18} y={-76} />
      <AppleBox x={7} y={-76} />
      <AppleBox x={21} y={-64} />
      <AppleBox x={-24} y={-64} />
      <Line fill="tone" d="M-28-8V0H-18V-8M18-8V0H28V-8" />
      <Line fill="paper" d="M-32-64H32V-34H-32Z" />
      <Line fill="paper" d="M-24-44-20-72H20L24-44Z" />
      <Line fill="tone" d="M-19-47-16-67H16L19-47Z" />
      {driver && (
        <>
          <Line fill="jacket" d="M0-47C0-52 3-54 7-54S14-52 14-47Z" />
          <ellipse cx="7" cy="-58" rx="4.5" ry="5" className="picture-paper" />
          <Line fill="accent" d="M3-54C5-52 9-52 11-54L12-51C9-49 5-49 2-51Z" />
        </>
      )}
      <Line fill="paper" d="M-28-44H28V-12H-28ZM-14-38H14V-22H-14ZM-14-33H14M-14-28H14" />
      <Line fill="paper" d="M-32-14H32V-6H-32ZM-9-15H9V-8H-9Z" />
      <circle cx="-21" cy="-30" r="4" className="picture-paper" />
      <circle cx="21" cy="-30" r="4" className="picture-paper" />
    </At>
  );
}

/** A trolleybus and the two rods to its wires. */
export function Trolleybus(place: Place) {
  return (
    <At {...place}>
      <Line d="M-30-84-66-122M-24-84-58-116" />
      <Line fill="paper" d="M-76-20V-78C-76-82-74-84-70-84H68C72-84 75-82 76-78L78-50V-20Z" />
      <Line d="M-76-42H78" />
      <Line
        fill="tone"
        d="M-68-74H-48V-50H-68ZM-42-74H-22V-50H-42ZM-16-74H4V-50H-16ZM54-74H70L72-50H54Z"
      />
      <Line fill="paper" d="M14-76H44V-22H14ZM29-76V-22" />
      <Wheel x={-46} />
      <Wheel x={56} />
    </At>
  );
}
