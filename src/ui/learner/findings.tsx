import type { Conclusion, Phrase } from "#engine/index.ts";
import { Disclosure } from "#ui/components/disclosure.tsx";
import { useText, type TextKey } from "#ui/text.tsx";
import { Finding } from "./finding.tsx";
import type { TrailView } from "./trail-view.ts";

const order: readonly Phrase[] = ["shows", "set-shows", "could", "set-does-not", "does-not"];

/** Over a group the ifs are not there yet: each finding has its own, one tap away. */
const headings: Readonly<Record<Phrase, TextKey>> = {
  shows: "phrase.shows",
  "set-shows": "phrase.set-shows",
  could: "phrase.could-group",
  "set-does-not": "phrase.set-does-not",
  "does-not": "phrase.does-not",
};

/** Everything that could be found out from a trail, by its value; why, one tap away. */
export function Findings({ view }: { view: TrailView }) {
  const { t } = useText();
  const { conclusions } = view.trail;
  if (conclusions.length === 0) return <p>{t("found.none")}</p>;
  return order.map((phrase) => {
    const group = conclusions.filter((each) => each.phrase === phrase);
    return (
      group.length > 0 && (
        <section key={phrase}>
          <h3 className={`phrase phrase-${phrase}`}>{t(headings[phrase])}</h3>
          <ul className="findings">
            {group.map((each) => (
              <FindingLine key={conclusionId(each)} view={view} conclusion={each} />
            ))}
          </ul>
        </section>
      )
    );
  });
}

function FindingLine({ view, conclusion }: { view: TrailView; conclusion: Conclusion }) {
  const { t } = useText();
  return (
    <li data-conclusion-id={conclusionId(conclusion)}>
      <p className="finding-line">{view.words.rule(conclusion)}</p>
      <Disclosure label={t("finding.why")}>
        {() => <Finding view={view} conclusion={conclusion} />}
      </Disclosure>
    </li>
  );
}

const conclusionId = ({ rule, holder, about }: Conclusion): string => `${rule} ${holder} ${about}`;
