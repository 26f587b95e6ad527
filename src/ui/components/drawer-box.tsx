import { useState, type ReactNode } from "react";
import type { HolderKind, SlipPlace } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { DrawerLabel } from "./drawer-label.tsx";

interface DrawerBoxProps {
  readonly holder: string;
  readonly kind: HolderKind;
  /** The name on it. */
  readonly label: ReactNode;
  readonly heading: "h2" | "h3" | "h4";
  /** Slips that are known to be kept. */
  readonly inside: readonly ReactNode[];
  /** Those that lie in front, by what is known of their keeping. */
  readonly before: readonly { readonly place: SlipPlace; readonly slips: readonly ReactNode[] }[];
  /** More slips than are laid out. */
  readonly more?: ReactNode;
  /** The days as this holder has them, built when looked at; without it the drawer is not looked from. */
  readonly look?: (() => ReactNode) | undefined;
}

/** One holder's drawer, notebook or memory, with its slips. The one without a label says so. */
export function DrawerBox(props: DrawerBoxProps) {
  const { holder, kind, label, heading: Heading, inside, before, more, look } = props;
  const { t } = useText();
  // For the eye only: each slip says it of itself.
  const liesSo = (place: SlipPlace) => (
    <p key={place} className="lies-so" aria-hidden="true">
      {t(`slip-place.${place}`)}
    </p>
  );
  const [looking, setLooking] = useState(false);
  return (
    <section
      className={`drawer drawer-${kind}${looking ? " drawer-looking" : ""}`}
      data-holder-id={holder}
    >
      <div className="drawer-body">
        <Heading className="drawer-label">
          {look ? (
            <DrawerLabel open={looking} onLook={() => setLooking(!looking)}>
              {label}
            </DrawerLabel>
          ) : (
            label
          )}
        </Heading>
        {inside.length > 0 && (
          <>
            {liesSo("inside")}
            <ul className="drawer-inside">{inside}</ul>
          </>
        )}
        {more}
        {before.slice(0, 1).map(({ place }) => liesSo(place))}
      </div>
      {before.map(({ place, slips }, index) => (
        <div key={place} className="drawer-before">
          {index > 0 && liesSo(place)}
          <ul>{slips}</ul>
        </div>
      ))}
      {look && looking && <div className="drawer-look">{look()}</div>}
    </section>
  );
}
