import type { Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { AbsentSlips } from "./absent-slips.tsx";
import { Drawers } from "./drawers.tsx";
import type { TrailView } from "./trail-view.ts";

interface WhoHasItProps {
  readonly view: TrailView;
  readonly slips: readonly Slip[];
  readonly heading?: "h2" | "h3";
  readonly opens?: boolean;
}

/** The drawers with what the choices left; the one without a label stands there even when empty. */
export function WhoHasIt({ view, slips, heading = "h3", opens = false }: WhoHasItProps) {
  const { t } = useText();
  const lying = slips.filter(({ place }) => place !== "absent");
  return (
    <>
      {lying.length === 0 && <p>{t("reveal.none-known")}</p>}
      <Drawers view={view} slips={lying} whoElse heading={heading} opens={opens} />
      <AbsentSlips view={view} slips={slips} />
    </>
  );
}
