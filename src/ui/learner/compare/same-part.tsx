import type { Slip } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import { FindingLines } from "./finding-lines.tsx";
import { Heading } from "./heading.tsx";
import type { Shown } from "./shown.ts";
import { SlipLines } from "./slip-lines.tsx";
import { StrandList } from "./strand-list.tsx";

/** So many slips are in sight at once; the rest opens. */
const first = 4;

/** What stayed the same: some slips at once; the others, the threads and the findings on a tap. */
export function SamePart({ shown: { a, apart, level, hooks } }: { shown: Shown }) {
  const { t } = useText();
  const { view } = a;
  const slips = apart.slips.same.filter(({ standing, place }) => !standing && place !== "absent");
  const standing = apart.slips.same.filter((slip) => slip.standing);
  const ties = apart.ties.same;
  const findings = apart.findings.same;
  const lines = (some: readonly Slip[]) =>
    some.length > 0 && <SlipLines slips={some} view={view} hooks={hooks} />;
  return (
    <>
      {slips.length === 0 && <p>{t("compare:same.none")}</p>}
      {lines(slips.slice(0, first))}
      {standing.length === view.model.standing.length && (
        <p className="soft">{t("compare:same.standing")}</p>
      )}
      {Math.max(slips.length - first, standing.length, ties.length, findings.length) > 0 && (
        <details className="same-all">
          <summary>{t("compare:same.all")}</summary>
          {lines(slips.slice(first))}
          {lines(standing)}
          {ties.length > 0 && <Heading level={level + 1}>{t("compare:threads")}</Heading>}
          {ties.length > 0 && <StrandList ties={ties} view={view} hooks={hooks} />}
          {findings.length > 0 && <Heading level={level + 1}>{t("compare:findings")}</Heading>}
          <FindingLines findings={findings} side={a} hooks={hooks} />
        </details>
      )}
    </>
  );
}
