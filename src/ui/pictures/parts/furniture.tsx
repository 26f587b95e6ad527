import type { ReactNode } from "react";
import { At, Line, type Place } from "./place.tsx";

export function Desk({ width, ...place }: Place & { width: number }) {
  const half = width / 2;
  return (
    <At {...place}>
      <Line
        fill="paper"
        d={`M${8 - half}-44V0M${half - 8}-44V0M${8 - half}-40V-12H${half - 8}V-40Z`}
      />
      <Line fill="paper" d={`M${-half}-44 ${9 - half}-56H${half - 9}L${half}-44V-40H${-half}Z`} />
      <Line d={`M${-half}-44H${half}`} />
    </At>
  );
}

export function Counter({ width, ...place }: Place & { width: number }) {
  const half = width / 2;
  return (
    <At {...place}>
      <Line fill="paper" d={`M${5 - half}-44V0H${half}V-44Z`} />
      <Line fill="paper" d={`M${-half}-48 ${9 - half}-58H${half}V-43H${-half}Z`} />
      <Line d={`M${-half}-48H${half}`} />
    </At>
  );
}

/** A table for people who sit on the floor. */
export function LowTable({ width, ...place }: Place & { width: number }) {
  const half = width / 2;
  return (
    <At {...place}>
      <Line
        d={`M${8 - half}-18C${5 - half}-12 ${9 - half}-6 ${6 - half} 0M${half - 8}-18C${half - 5}-12 ${half - 9}-6 ${half - 6} 0`}
      />
      <Line fill="paper" d={`M${-half}-22 ${7 - half}-29H${half - 7}L${half}-22V-18H${-half}Z`} />
      <Line d={`M${-half}-22H${half}`} />
    </At>
  );
}

export function Bench({ width, ...place }: Place & { width: number }) {
  const half = width / 2;
  return (
    <At {...place}>
      <Line d={`M${6 - half}-16V0M${half - 6}-16V0`} />
      <Line fill="paper" d={`M${-half}-20H${half}V-16H${-half}Z`} />
    </At>
  );
}

export function Stool(place: Place) {
  return (
    <At {...place}>
      <Line d="M-9-16-11 0M9-16 11 0M-10-7H10" />
      <Line fill="paper" d="M-12-20H12V-16H-12Z" />
    </At>
  );
}

/** A chest of drawers; the upper one may stand open. */
export function Cabinet({ open, ...place }: Place & { open?: boolean }) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-30-84H30V-4H-30ZM-26-4V0M26-4V0" />
      <Line d="M-30-58H30M-30-31H30M-5-71H5M-5-18H5" />
      {open ? (
        <>
          <Line fill="paper" d="M-28-58H34L44-48V-34H-18Z" />
          <Line fill="paper" d="M-18-48H44V-32H-18ZM8-40H18" />
          <Line d="M-18-48-28-58M44-48 34-58" />
        </>
      ) : (
        <Line d="M-5-45H5" />
      )}
    </At>
  );
}

export function Shelves({ width, ...place }: Place & { width: number }) {
  return (
    <At {...place}>
      <Line d={`M0 0H${width}M0 26H${width}`} />
      <Line d="M8 0V-14H24V0M24-9H36V0M50 0V-16H55V0M55-14H61V0M10 26V14H28V26M40 26V10H46V26M46 12H52V26M60 26V16H78V26" />
    </At>
  );
}

/** Somebody lying under a quilt on the floor, the head to the left. */
export function Bed({ children, ...place }: Place & { children: ReactNode }) {
  return (
    <At {...place}>
      <Line fill="paper" d="M-52-3C-54-10-34-12-30-7L-30 0H-50Z" />
      <g transform="translate(36 -13) rotate(-90) scale(.92)">{children}</g>
      <Line fill="tone" d="M-32 0C-33-14-28-21-18-22C6-26 34-20 50-15 57-12 58-4 56 0Z" />
      <Line fill="paper" d="M-32 0C-33-14-28-21-18-22L-8-23C-17-19-21-12-20 0Z" />
      <Line d="M-60 0H64" />
    </At>
  );
}
