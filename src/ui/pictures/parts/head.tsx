import { Line } from "./place.tsx";

export type Hair = "bun" | "curls" | "scarf" | "bob" | "wave" | "tail" | "short" | "crop" | "cap";

/** What is seen behind the head and over it. */
const hairs: Record<Hair, readonly [behind: string, over: string]> = {
  bun: [
    "M-6-84a4.5 4.5 0 1 0-1 7Z",
    "M9-86C4-87 0-84-1-80-2-77-4-76-5-72-9-75-10-84-5-88-1-92 6-92 9-86Z",
  ],
  curls: [
    "M9-88a4 4 0 0 0-6-4 5 5 0 0 0-9 2 5 5 0 0 0-4 8 5 5 0 0 0 2 8Z",
    "M9-87C4-88 0-84-1-80-3-80-4-76-4-72-8-74-10-82-7-87-3-92 6-92 9-87Z",
  ],
  scarf: [
    "M10-86C8-95-12-95-11-79-11-73-5-70 1-69L5-70",
    "M9-86C2-85-2-79 0-71-9-71-10-83-6-88-2-92 7-92 9-86ZM0-71l-4 6M0-71l5 5",
  ],
  bob: ["", "M10-83C5-83 1-85 1-86 0-80-2-76-3-71-9-71-10-83-6-88-2-92 8-92 10-83Z"],
  wave: [
    "",
    "M10-84C6-84 3-86 2-87 1-80 1-74 1-68-4-64-11-66-11-71-12-80-10-86-6-89-1-93 8-92 10-84Z",
  ],
  tail: [
    "M-6-83C-14-84-17-74-13-65-9-67-8-73-6-77Z",
    "M10-84C5-84 2-86 1-87 0-82-2-78-4-75-9-76-10-84-6-88-2-92 8-92 10-84Z",
  ],
  crop: ["", "M10-85C7-88 3-87 0-85-2-83-3-80-4-76-8-77-9-84-7-88-3-92 8-92 10-85Z"],
  short: ["", "M10-84C6-86 2-86-1-85-2-82-4-79-6-78-10-84-5-91 1-91 6-91 9-88 10-84Z"],
  cap: ["", "M-8-83C-9-94 9-95 10-84L16-82H6Z"],
};

/** A head without a face. */
export function Head({ hair }: { hair: Hair }) {
  const [behind, over] = hairs[hair];
  return (
    <>
      {behind && <Line fill="tone" d={behind} />}
      <ellipse cx="1" cy="-80" rx="9" ry="10" className="picture-paper" />
      <path d={over} strokeWidth="1.75" className="picture-tone" />
    </>
  );
}
