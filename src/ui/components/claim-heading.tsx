import type { ReactNode } from "react";

interface ClaimHeadingProps {
  /** A heading where the card is a page; inside another screen it would upset that screen's order. */
  readonly heading: "h1" | "text" | "none";
  readonly children: ReactNode;
}

/** The name of a part of a claim's card. */
export function ClaimHeading({ heading, children }: ClaimHeadingProps) {
  const Name = heading === "h1" ? "h2" : "p";
  return <Name className="claim-heading">{children}</Name>;
}
