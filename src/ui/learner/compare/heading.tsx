import type { ReactNode } from "react";

export type Level = 2 | 3 | 4 | 5;

interface HeadingProps {
  readonly level: number;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A heading as deep as the page has it there: the same parts stand on a screen and inside the debrief. */
export function Heading({ level, className, children }: HeadingProps) {
  const Tag = `h${level as Level}` as const;
  return <Tag className={className}>{children}</Tag>;
}
