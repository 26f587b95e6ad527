import type { CheckedModel } from "#engine/index.ts";
import { drawerPuzzle, exampleTraces, fixedForm, type Item } from "#state/recall/index.ts";
import { ActionButton } from "#ui/components/action-button.tsx";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import "#ui/style/recall.css";
import { useAppTools } from "../app-tools.ts";
import { PlaceLinks } from "../place-links.tsx";
import { useLoaded } from "../use-loaded.ts";
import { useModel } from "../use-model.ts";
import { WaitingScreen } from "../waiting-screen.tsx";
import { recallTexts } from "./recall-texts.ts";
import { SheetAnswers } from "./sheet-answers.tsx";
import { SheetQuestions } from "./sheet-questions.tsx";

interface RecallSheetProps {
  /** One story's sheet; null for those of all stories, one after another. */
  readonly scenario: string | null;
  readonly load: () => Promise<readonly Item[]>;
}

/** For whoever keeps nothing: questions on one page, and on the next what is known and who says so. */
export function RecallSheet({ scenario, load }: RecallSheetProps) {
  const { t } = useText();
  const { library } = useAppTools();
  const stories = scenario === null ? library.scenarioIds : [scenario];
  const pool = useLoaded(load, "check items", load);
  const model = useModel(stories);
  const ready = useTextFiles([
    ...recallTexts,
    "findings",
    ...stories.map((id) => `scenarios/${id}`),
  ]);
  if (!pool || !model || !ready) return <WaitingScreen />;
  return (
    <Screen place={`sheet ${scenario ?? ""}`}>
      <ScreenTitle>
        {scenario === null
          ? t("review:recall.paper")
          : t("review:sheet.title", { story: t(`model:scenario.${scenario}.title`) })}
      </ScreenTitle>
      <p className="soft">{t("review:sheet.how")}</p>
      <div className="action-bar">
        <ActionButton look="main" onPress={() => globalThis.print()}>
          {t("review:sheet.print")}
        </ActionButton>
      </div>
      {stories.map((id) => (
        <StorySheet key={id} scenario={id} pool={pool} model={model} heading={scenario === null} />
      ))}
      <PlaceLinks places={["/", "/evidence", "/about"]} />
    </Screen>
  );
}

// Paper shows the same things to everybody: nothing is left to chance.
const sameForAll = (): number => 0;

interface StorySheetProps {
  readonly scenario: string;
  readonly pool: readonly Item[];
  readonly model: CheckedModel;
  readonly heading: boolean;
}

function StorySheet({ scenario, pool, model, heading }: StorySheetProps) {
  const { t } = useText();
  const items = fixedForm(pool, scenario, "B");
  const puzzle = drawerPuzzle(model, exampleTraces(model, scenario), sameForAll);
  const title = heading ? t(`model:scenario.${scenario}.title`) : null;
  return (
    <>
      <SheetQuestions title={title} items={items} puzzle={puzzle} model={model} />
      <SheetAnswers title={title} items={items} puzzle={puzzle} model={model} />
    </>
  );
}
