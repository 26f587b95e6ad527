import { questionOf } from "#engine/index.ts";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "../app-tools.ts";
import { ClaimList } from "../claim-list.tsx";
import type { Evidence } from "../content-types.ts";
import { PlaceLinks } from "../place-links.tsx";
import { PrintPage } from "../print-page.tsx";
import { UnitText } from "../unit-text.tsx";
import { useEvidence } from "../use-evidence.ts";
import { useModel } from "../use-model.ts";
import { useStories } from "../use-stories.ts";
import { LibraryViews } from "./library-views.tsx";
import "#ui/style/library.css";

const noStory: readonly string[] = [];

/** What is not known: what we looked for and did not find, what stories leave open, what no ground answers. */
export function NotKnownScreen() {
  const { t } = useText();
  const evidence = useEvidence();
  const texts = ["pages", "library", "findings", "model", "claims", "said-by", "said-by-library"];
  const ready = useTextFiles(texts);
  return (
    <Screen place="evidence not-known">
      <ScreenTitle>{t("nav.not-known")}</ScreenTitle>
      {ready && evidence ? (
        <NotKnown evidence={evidence} />
      ) : (
        <p aria-busy="true">{t("loading")}</p>
      )}
      <PrintPage />
      <PlaceLinks places={["/", "/glossary", "/about"]} />
    </Screen>
  );
}

function NotKnown({ evidence }: { evidence: Evidence }) {
  const { t } = useText();
  const open = evidence.claims.filter(({ howFirm }) => howFirm === "not-known");
  return (
    <>
      <LibraryViews here="/evidence/not-known" />
      <p>{t("library:not-known.intro")}</p>
      <p className="standing-line">{t("claim.standing-line")}</p>
      <section className="not-known-part">
        <h2>
          {t("library:not-known.claims")} <small>{open.length}</small>
        </h2>
        <ClaimList ids={open.map(({ id }) => id)} />
      </section>
      <OpenQuestions />
      <LeftOpenByStories />
    </>
  );
}

/** The questions one can turn in the trail that no ground answers anywhere. */
function OpenQuestions() {
  const { t } = useText();
  const { place } = useAppTools();
  const model = useModel(noStory);
  if (!model) return <p aria-busy="true">{t("loading")}</p>;
  const answered = new Set([...model.answers.keys()].map(questionOf));
  const open = [...model.questions.keys()].filter((id) => !answered.has(id));
  return (
    <section className="not-known-part">
      <h2>
        {t("library:not-known.questions")} <small>{open.length}</small>
      </h2>
      <p className="soft">{t("library:not-known.questions-hint")}</p>
      <ul className="open-questions">
        {open.map((id) => (
          <li key={id}>{t(`findings:question.${id}`)}</li>
        ))}
      </ul>
      <button type="button" className="link to-trail" onClick={() => place.go("/trail")}>
        {t("library:not-known.to-trail")}
      </button>
    </section>
  );
}

/** What each story says at its end that is not known. */
function LeftOpenByStories() {
  const { t } = useText();
  const { scenarioIds } = useAppTools().library;
  const stories = useStories(scenarioIds);
  const ready = useTextFiles(scenarioIds.map((id) => `scenarios/${id}`));
  if (!stories || !ready) return <p aria-busy="true">{t("loading")}</p>;
  return stories.map(({ id, debrief }) => (
    <details key={id} className="part">
      <summary>
        <h2>
          {t("library:not-known.story", { story: t(`model:scenario.${id}.title`) })}{" "}
          <small>{debrief.notKnown.length}</small>
        </h2>
      </summary>
      <div className="part-body">
        {debrief.notKnown.map((unit) => (
          <UnitText key={unit.id} scenario={id} unit={unit} />
        ))}
      </div>
    </details>
  ));
}
