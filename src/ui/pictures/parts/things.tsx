import { At, Line, type Place } from "./place.tsx";

export function Notebook(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-9-5 5-10 10 3-4 8Z" />
      <path d="M-3 2 4-.5" strokeWidth="1.5" />
    </At>
  );
}

/** An open book lying on a table. */
export function Ledger(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-20 0-15-8H15L20 0C12-2 5-2 0 1-5-2-12-2-20 0ZM0 1V-7" />
      <path d="M-12-5H-4M5-5H12" strokeWidth="1.5" />
    </At>
  );
}

/** A book held upright by its reader, seen from behind. */
export function Book(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-11-14-1-12 9-15V-1L-1 2-11 0ZM-1-12V2" />
    </At>
  );
}

/** A small plate for a finger. */
export function Pad(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-13 0V-4L-9-9H9L13-4V0ZM-13-4H13" />
      <path d="M0-6.5H6" strokeWidth="1.5" />
    </At>
  );
}

export function Card(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-8-6H8V5H-8Z" />
      <path d="M-5-3V1H-2V-3ZM2-2H5M2 1H5" strokeWidth="1.2" />
    </At>
  );
}

export function Paper({ dots, ...place }: Place & { dots?: boolean }) {
  return (
    <At {...place}>
      <Line fill="paper" dots={dots} d="M-7-10H7V10H-7Z" />
      <path d="M-3-5H3M-3-1H3M-3 3H1" strokeWidth="1.5" />
    </At>
  );
}

/** A sheet lying flat. */
export function Sheet(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-11 0-7-6H11L7 0Z" />
    </At>
  );
}

export function Phone(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-14 0-8-9H13L7 0Z" />
      <path d="M-8-2.5-5-6.5H7L4-2.5Z" strokeWidth="1.2" className="picture-tone" />
    </At>
  );
}

/** A shoulder bag, hung by its strap: y is the hand that holds it. */
export function Bag(place: Place) {
  return (
    <At {...place}>
      <Line d="M-7 12C-6-2 6-2 7 12" />
      <Line fill="paper" d="M-10 12H10L12 30H-12Z" />
      <Line d="M-10.5 17H10.5" />
    </At>
  );
}

export function SchoolBag(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-11 0V-16C-11-25 11-25 11-16V0ZM-4-23C-4-27 4-27 4-23M-7 0V-9H7V0" />
    </At>
  );
}

export function Kettle(place: Place) {
  return (
    <At {...place}>
      <Line d="M-7-12C-7-21 7-21 7-12" />
      <Line fill="paper" d="M-8-12H8C12-8 12-3 10 0H-10C-12-3-12-8-8-12ZM11-7 17-12" />
    </At>
  );
}

export function Cup(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-5-8H5L4 0H-4Z" />
    </At>
  );
}

export function Tin(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-10 0V-8H10V0ZM-11-9 7-17 9-13-8-8" />
    </At>
  );
}

export function Pen(place: Place) {
  return (
    <At {...place}>
      <Line d="M0 0 8-9" />
    </At>
  );
}

/** A broom whose bristles touch the ground; the stick leans to the right. */
export function Broom(place: Place) {
  return (
    <At {...place}>
      <Line d="M6-14 30-64" />
      <Line fill="paper" d="M2-16-10-2H4L10-13ZM0-11-4-2M5-11 1-2" />
    </At>
  );
}

export function Stick(place: Place) {
  return (
    <At {...place}>
      <Line d="M0 0V-36C0-41 6-41 6-37" />
    </At>
  );
}

/** A camera on three legs, looking right. */
export function Camera(place: Place) {
  return (
    <At {...place}>
      <Line d="M0-56-15 0M0-56 15 0M0-56V-8" />
      <Line fill="paper" d="M-14-76H12V-56H-14ZM-8-76V-80H2V-76M12-71H18V-61H12" />
      <circle cx="-2" cy="-66" r="4.5" />
    </At>
  );
}
