import type { ToldForm } from "#engine/index.ts";
import { fixedForm, judgeTold, toldItems, type Item } from "#state/recall/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { useText } from "#ui/text.tsx";
import { Halves } from "./halves.tsx";

interface BeforeAndAfterProps {
  readonly scenario: string;
  readonly pool: readonly Item[];
  readonly forms: readonly ToldForm[];
  readonly onBegin: (form: "A" | "B") => void;
}

/** Two fixed sixes for those who want them, and what came of both side by side. */
export function BeforeAndAfter(props: BeforeAndAfterProps) {
  const { scenario, pool, forms, onBegin } = props;
  const { t } = useText();
  const done = forms.filter((each) => each.scenario === scenario);
  return (
    <details className="part" open={done.length > 0}>
      <summary>
        <h2>{t("review:forms.title")}</h2>
      </summary>
      <div className="part-body">
        <p>{t("review:forms.intro")}</p>
        <div className="sides">
          {(["A", "B"] as const).map((form) => {
            const told = done.find((each) => each.form === form)?.told;
            const name = t(`review:forms.${form === "A" ? "a" : "b"}`);
            return (
              <section key={form} data-form={form}>
                <h3>{name}</h3>
                {told ? (
                  <Halves judgement={judgeTold(toldItems(fixedForm(pool, scenario, form), told))} />
                ) : (
                  <>
                    <p className="soft">{t("review:forms.not-yet")}</p>
                    <ActionButton onPress={() => onBegin(form)}>{name}</ActionButton>
                  </>
                )}
              </section>
            );
          })}
        </div>
        {done.length > 0 && <p className="soft">{t("review:forms.few")}</p>}
      </div>
    </details>
  );
}
