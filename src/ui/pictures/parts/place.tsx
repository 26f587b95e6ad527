import type { ReactNode } from "react";

/** A point of the picture, in units of its viewBox. */
export type Point = readonly [x: number, y: number];

/** Where a part stands. Its own origin is the middle of its foot; it faces right unless flipped. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly flip?: boolean;
  readonly scale?: number;
  /** Lighter lines, for what stands in the background. */
  readonly soft?: boolean;
}

export function At({ x, y, flip, scale = 1, soft, children }: Place & { children: ReactNode }) {
  const size = flip || scale !== 1 ? ` scale(${flip ? -scale : scale} ${scale})` : "";
  return (
    <g transform={`translate(${x} ${y})${size}`} className={soft ? "picture-soft" : undefined}>
      {children}
    </g>
  );
}

/**
 * What fills a shape: nothing, paper (hides what is behind it), a thin wash, the accent, daylight; or
 * the jacket of whom the story follows.
 */
export type Fill = "paper" | "tone" | "accent" | "glow" | "day" | "jacket";

/** One path in ink. */
export function Line({ d, fill, dots }: { d: string; fill?: Fill; dots?: boolean | undefined }) {
  return (
    <path
      d={d}
      className={fill && `picture-${fill}`}
      strokeDasharray={dots ? "1 3.5" : undefined}
    />
  );
}

/** Lighter lines for everything inside. */
export function Soft({ children }: { children: ReactNode }) {
  return <g className="picture-soft">{children}</g>;
}
