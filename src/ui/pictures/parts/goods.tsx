import { At, Line, type Place } from "./place.tsx";

/** A phone held upright, or leaning; the hand is at its lower edge. A dark one is switched off. */
export function Handset({ dark, ...place }: Place & { dark?: boolean }) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-5.5-15H5.5V4H-5.5Z" />
      {dark ? (
        <path d="M-3-12H3V0H-3Z" className="picture-dark" strokeWidth="1.2" />
      ) : (
        <path d="M-2-10H2M-2-6.5H2M-2-3H0" strokeWidth="1.2" />
      )}
    </At>
  );
}

/** A sheet with a square code, standing on a counter. */
export function CodeSheet(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-14 0V-32H14V0ZM-18 0H18" />
      <path
        d="M-9-27H-3V-21H-9ZM3-27H9V-21H3ZM-9-15H-3V-9H-9ZM3-15h.1M9-15h.1M6-12h.1M3-9h.1M9-9h.1M0-18h.1M0-24h.1M0-12h.1M-6-18h.1M6-18h.1M-8-4H8"
        strokeWidth="1.8"
      />
    </At>
  );
}

/** A shop's scales, with a pan above the dial. */
export function Scales(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-15 0-11-22H11L15 0Z" />
      <circle cy="-10" r="7" className="picture-paper" />
      <path d="M0-10 3-14M-5-10h.1M5-10h.1M0-15v.1" strokeWidth="1.5" />
      <Line fill="paper" d="M-3-22V-27H3V-22M-20-32H20C18-26-18-26-20-32Z" />
    </At>
  );
}

/** A board that lists goods and prices, hung by its middle. */
export function PriceBoard(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-30-24H30V24H-30ZM-12-24-6-32H6L12-24" />
      <path
        d="M-23-14H-7M9-14H13M17-14H23M-23-5H-11M9-5H15M19-5H23M-23 4H-5M9 4H12M16 4H23M-23 13H-9M9 13H17M21 13H23"
        strokeWidth="1.6"
      />
      <path d="M-3-14H5M-7-5H5M-1 4H5M-5 13H5" strokeWidth="1.2" strokeDasharray="1 3.5" />
    </At>
  );
}

export function OilBottle(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-6 0V-17C-6-22-2-22-2-26V-30H2V-26C2-22 6-22 6-17V0Z" />
      <Line fill="tone" d="M-6-3V-14H6V-3Z" />
    </At>
  );
}

/** A note of money lying flat. */
export function Note(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-14 0-9-7H14L9 0Z" />
      <ellipse cy="-3.5" rx="3" ry="1.6" strokeWidth="1.2" />
    </At>
  );
}

/** Notes held in a hand, spread out. */
export function Notes(place: Place) {
  return (
    <At {...place}>
      <g transform="rotate(-24)">
        <Line fill="paper" d="M-6-20H6V0H-6Z" />
      </g>
      <g transform="rotate(-4)">
        <Line fill="paper" d="M-6-20H6V0H-6Z" />
      </g>
      <g transform="rotate(16)">
        <Line fill="paper" d="M-6-20H6V0H-6Z" />
        <circle cy="-11" r="2.5" strokeWidth="1.2" />
      </g>
    </At>
  );
}

/** An envelope lying on a table. */
export function Envelope(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-13 0-10-11H13L10 0ZM-10-11-1-4 13-11" />
    </At>
  );
}

export function Purse(place: Place) {
  return (
    <At {...place}>
      <Line fill="tone" d="M-12 0C-15-8-11-13-8-14H8C11-13 15-8 12 0Z" />
      <Line d="M-8-14H8M-2-16a2 2 0 0 1 4 0" />
    </At>
  );
}

/** A bowl of rice. */
export function Bowl(place: Place) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-9-9C-6-15 6-15 9-9" />
      <Line fill="paper" d="M-11-9H11C10-3 6 0 4 0H-4C-6 0-10-3-11-9Z" />
    </At>
  );
}

/** A bowl of apples. */
export function Apples(place: Place) {
  return (
    <At {...place}>
      <circle cx="0" cy="-17" r="5" className="picture-paper" />
      <circle cx="-8" cy="-12" r="5" className="picture-paper" />
      <circle cx="8" cy="-12" r="5" className="picture-paper" />
      <path d="M0-22C0-24 1-25 2-25M-8-17l1-2M8-17l1-2" strokeWidth="1.5" />
      <Line fill="paper" d="M-16-11H16C15-4 10 0 6 0H-6C-10 0-15-4-16-11Z" />
    </At>
  );
}

/** Things wrapped in a cloth, tied on top. */
export function Bundle(place: Place) {
  return (
    <At {...place}>
      <Line fill="tone" d="M-13 0C-18-10-12-18-3-21H3C12-18 18-10 13 0Z" />
      <Line
        fill="paper"
        d="M0-20C-4-28-10-26-9-22-7-20-3-20 0-20 3-20 7-20 9-22 10-26 4-28 0-20Z"
      />
    </At>
  );
}
