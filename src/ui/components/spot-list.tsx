import { useText } from "#ui/text.tsx";

export interface SpotItem {
  readonly id: string;
  readonly text: string;
  readonly seen: boolean;
}

interface SpotListProps {
  readonly label: string;
  readonly items: readonly SpotItem[];
  /** The thing whose answer is shown. */
  readonly shown: string | null;
  readonly pointed: string | null;
  readonly onPoint: (id: string | null) => void;
  readonly onLook: (id: string) => void;
}

/** The things in a picture, in words: the picture's equal. Nothing is counted as right or wrong. */
export function SpotList({ label, items, shown, pointed, onPoint, onLook }: SpotListProps) {
  const { t } = useText();
  return (
    <ol aria-label={label} className="spots">
      {items.map(({ id, text, seen }, index) => (
        <li key={id}>
          <button
            type="button"
            className={id === pointed ? "choice spot spot-pointed" : "choice spot"}
            aria-current={id === shown}
            onClick={() => onLook(id)}
            onPointerEnter={() => onPoint(id)}
            onPointerLeave={() => onPoint(null)}
            onFocus={() => onPoint(id)}
            onBlur={() => onPoint(null)}
          >
            <span className={seen ? "spot-number spot-seen" : "spot-number"} aria-hidden="true">
              {seen ? <Tick /> : index + 1}
            </span>
            <span>
              {text} {seen && <span className="only-heard">{t("stages:spot.seen")}</span>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}

function Tick() {
  return (
    <svg viewBox="0 0 12 12" focusable="false">
      <path d="M2 6.5 5 9.5 10.5 2.5" />
    </svg>
  );
}
