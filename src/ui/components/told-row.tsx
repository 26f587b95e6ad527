import type { Told } from "#engine/index.ts";

const step = 22;
const steps = 3;
const left =
  "M7 1.5c3.2 0 5.2 3 5.2 7 0 3.6-1.4 5.6-1.8 9.2H3.9C3.5 14 1.8 12.1 1.8 8.5c0-4 2-7 5.2-7z";
const heel = "M4 21h6.3c0 .8.1 1.6.1 2.6 0 2.7-1.3 4.6-3.2 4.6s-3.3-1.9-3.3-4.6c0-1 .1-1.8.1-2.6z";

/**
 * One half of a check as a row of steps: a footprint where a trace was seen, a broken one where it was
 * told as not known, bare ground where none was seen. The words stand beside it.
 */
export function ToldRow({ answers }: { answers: readonly Told["answer"][] }) {
  return (
    <svg
      className="told-row"
      viewBox={`0 0 ${steps * step} 36`}
      aria-hidden="true"
      focusable="false"
    >
      {answers.map((answer, index) => (
        <g key={index} className={`told told-${answer}`} transform={`translate(${index * step} 0)`}>
          {answer !== "none-known" && (
            <g transform="translate(4 0)">
              <path d={left} />
              <path d={heel} />
            </g>
          )}
          <path className="told-ground" d="M2 33.5h18" />
        </g>
      ))}
    </svg>
  );
}
