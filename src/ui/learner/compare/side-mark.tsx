/** The sign of a side: a square whose left or right half is full, told apart without colour. */
export function SideMark({ left }: { left: boolean }) {
  return (
    <svg className="side-mark" viewBox="0 0 16 12" aria-hidden="true" focusable="false">
      <rect className="side-mark-frame" x="1" y="1" width="14" height="10" rx="1.5" />
      <rect className="side-mark-half" x={left ? 1 : 8} y="1" width="7" height="10" rx="1.5" />
    </svg>
  );
}
