import type { ToldForm } from "#engine/index.ts";
import type { Item } from "#state/recall/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "../app-tools.ts";
import { PlaceLinks } from "../place-links.tsx";
import { BeforeAndAfter } from "./before-and-after.tsx";

interface CheckStartProps {
  readonly scenario: string | null;
  readonly pool: readonly Item[];
  readonly forms: readonly ToldForm[];
  readonly onBegin: (form: "A" | "B" | null) => void;
}

/** What comes, before it begins; of one story also the two sixes that stand before and after it. */
export function CheckStart({ scenario, pool, forms, onBegin }: CheckStartProps) {
  const { t } = useText();
  const { library, place } = useAppTools();
  const titleOf = (id: string): string => t(`model:scenario.${id}.title`);
  return (
    <Screen place={`check ${scenario ?? ""}`} stage="check">
      <ScreenTitle>
        {scenario === null
          ? t("review:check.title")
          : t("review:check.of-story", { story: titleOf(scenario) })}
      </ScreenTitle>
      <p>{t("review:check.intro")}</p>
      <p className="soft">{t("review:check.kind")}</p>
      <div className="action-bar">
        <ActionButton action="start" look="main" onPress={() => onBegin(null)}>
          {t("review:check.start")}
        </ActionButton>
      </div>
      {scenario === null ? (
        <section className="check-part">
          <h2>{t("review:check.stories")}</h2>
          <ul>
            {library.scenarioIds.map((id) => (
              <li key={id}>
                <button type="button" className="link" onClick={() => place.go(`/check/${id}`)}>
                  {titleOf(id)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <>
          <BeforeAndAfter scenario={scenario} pool={pool} forms={forms} onBegin={onBegin} />
          <p>
            <button type="button" className="link" onClick={() => place.go("/check")}>
              {t("review:check.every-story")}
            </button>
          </p>
        </>
      )}
      <PlaceLinks places={["/", "/evidence", "/about"]} />
    </Screen>
  );
}
