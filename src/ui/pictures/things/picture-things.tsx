import type { ThingPlaces } from "./thing-place.ts";

export interface PictureThing {
  readonly id: string;
  readonly seen: boolean;
}

interface PictureThingsProps {
  /** In the order of the list that says the same in words. */
  readonly things: readonly PictureThing[];
  readonly places: ThingPlaces;
  /** The thing that is pointed at, here or in the list. */
  readonly pointed: string | null;
  readonly onPoint: (id: string | null) => void;
  readonly onLook: (id: string) => void;
}

/**
 * What in a drawing can be tapped. For a pointer only: within the one picture it is nothing to a
 * screen reader and no stop for the Tab key, both of which have the list.
 */
export function PictureThings({ things, places, pointed, onPoint, onLook }: PictureThingsProps) {
  return things.map(({ id, seen }, index) => {
    const place = places[id];
    if (!place) return null;
    const [x, y, width, height] = place.area;
    return (
      <g
        key={id}
        className={`thing${seen ? " thing-seen" : ""}${id === pointed ? " thing-pointed" : ""}`}
        data-thing={id}
        onClick={() => onLook(id)}
        onPointerEnter={() => onPoint(id)}
        onPointerLeave={() => onPoint(null)}
      >
        <rect className="thing-area" x={x} y={y} width={width} height={height} rx="8" />
        <g transform={`translate(${place.number.join(" ")})`}>
          <circle className="thing-number" r="9.5" />
          {seen ? (
            <path className="thing-tick" d="M-4.5.5-1.5 3.5 4.5-3.5" />
          ) : (
            <text className="thing-digit" y="4.7">
              {index + 1}
            </text>
          )}
        </g>
      </g>
    );
  });
}
