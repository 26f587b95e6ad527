import type { ToldForm } from "#engine/index.ts";
import { judgeTold, toldItems, type Item, type OpenCheck } from "#state/recall/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { PlaceLinks } from "../place-links.tsx";
import { BeforeAndAfter } from "./before-and-after.tsx";
import { Certainty } from "./certainty.tsx";
import { ExplainedItem } from "./explained-item.tsx";
import { Halves } from "./halves.tsx";

interface CheckResultProps {
  readonly check: OpenCheck;
  readonly pool: readonly Item[];
  readonly forms: readonly ToldForm[];
  readonly onBegin: (form: "A" | "B" | null) => void;
}

/** Which way the answers lean, how sure they were, and each thing with what is known of it. */
export function CheckResult({ check, pool, forms, onBegin }: CheckResultProps) {
  const { t } = useText();
  const { items, told, scope, form } = check;
  const judgement = judgeTold(toldItems(items, told));
  const { pattern, traces, others, certainty } = judgement;
  return (
    <Screen place={`check result ${items.map(({ id }) => id).join(" ")}`} stage="check">
      <ScreenTitle>{t("review:result.title")}</ScreenTitle>
      <p className="check-pattern" data-pattern={pattern}>
        {t(`review:result.${pattern}`, {
          traces: traces.answers.length,
          missed: traces.answers.length - traces.called,
          others: others.answers.length,
          alarms: others.called,
        })}
      </p>
      {form === null || scope === null ? (
        <Halves judgement={judgement} />
      ) : (
        <BeforeAndAfter scenario={scope} pool={pool} forms={forms} onBegin={onBegin} />
      )}
      {certainty.length > 0 && <Certainty rows={certainty} />}
      <section className="check-part">
        <h2>{t("review:told.title")}</h2>
        <ol className="explained">
          {items.map((item, index) => (
            <ExplainedItem key={item.id} item={item} told={told[index] ?? null} />
          ))}
        </ol>
      </section>
      <div className="button-row">
        <ActionButton action="restart" onPress={() => onBegin(null)}>
          {t("review:check.again")}
        </ActionButton>
      </div>
      <PlaceLinks places={["/", "/trail", "/evidence", "/about"]} />
    </Screen>
  );
}
