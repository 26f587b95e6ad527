import { useMemo } from "react";
import { why, type Conclusion } from "#engine/index.ts";
import { Disclosure } from "#ui/components/disclosure.tsx";
import { useText } from "#ui/text.tsx";
import { FindingIfs } from "../finding-ifs.tsx";
import type { TrailView } from "../trail-view.ts";

interface FindingReasonsProps {
  readonly view: TrailView;
  readonly conclusion: Conclusion;
}

/** Because: its ifs, the slips it rests on and what it could also be, one tap away. */
export function FindingReasons(props: FindingReasonsProps) {
  const { t } = useText();
  return <Disclosure label={t("finding.why")}>{() => <Reasons {...props} />}</Disclosure>;
}

function Reasons({ view, conclusion }: FindingReasonsProps) {
  const { t } = useText();
  const { model, traces, world, words } = view;
  const reasons = useMemo(
    () => why(model, traces, world, conclusion),
    [model, traces, world, conclusion],
  );
  const [first] = reasons.ifs;
  return (
    <div className="finding">
      <FindingIfs reasons={reasons} conclusion={conclusion} words={words} />
      {first && (
        <>
          <p className="reasons-title">{t("finding.because")}</p>
          <ul className="others">
            {first.proof.records.map((trace) => (
              <li key={trace.id}>
                {words.trace(trace)} <small>{words.holder(trace.holder)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="reasons-title">{t("finding.could-also")}</p>
      <ul className="others">
        {model.rules.get(conclusion.rule)?.otherExplanations.map((id) => (
          <li key={id}>{words.other(conclusion, id)}</li>
        ))}
      </ul>
    </div>
  );
}
