import { LanguageSwitch } from "#ui/components/language-switch.tsx";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { AloudSetting } from "./aloud/aloud-setting.tsx";
import { useAppTools } from "./app-tools.ts";
import { useTextFiles } from "#ui/use-text-files.ts";
import { BackupPart } from "./backup/backup-part.tsx";
import { EraseEverything } from "./erase-everything.tsx";
import { KeptHere } from "./kept-here.tsx";
import { PlaceLinks } from "./place-links.tsx";
import { ReviewSentences, type ReviewState } from "./review-sentences.tsx";
import { TextSize } from "./text-size.tsx";

export { ErasedScreen } from "./erased-screen.tsx";

/** About ourselves: who it is for, what was not reviewed yet, and what lies on this device now. */
export function AboutScreen({ review }: { review: ReviewState }) {
  const { t } = useText();
  const { version, tier, catchesBack, setLanguage } = useAppTools();
  const ready = useTextFiles(["pages", "aloud"]);
  return (
    <Screen place="about">
      <ScreenTitle>{t("nav.about")}</ScreenTitle>
      {ready ? (
        <>
          <p className="important">{t("pages:about.outside")}</p>
          <section className="about-part">
            <h2>{t("pages:about.review-title")}</h2>
            <ReviewSentences state={review} />
          </section>
          <section className="about-part">
            <h2>{t("pages:about.kept-title")}</h2>
            <KeptHere />
          </section>
          <BackupPart />
          <section className="about-part">
            <h2>{t("pages:erase.open")}</h2>
            <EraseEverything />
          </section>
          <section className="about-part">
            <h2>{t("pages:about.leave-title")}</h2>
            <p>{t("pages:about.leave")}</p>
            <p>{t("pages:about.address")}</p>
            <p>{t(catchesBack ? "pages:about.back-caught" : "pages:about.back-ends")}</p>
          </section>
          <section className="about-part">
            <h2>{t("pages:about.network-title")}</h2>
            <p>{t(`pages:about.tier.${tier}`)}</p>
          </section>
          <section className="about-part">
            <h2>{t("pages:about.language")}</h2>
            <LanguageSwitch onSwitch={setLanguage} />
          </section>
          <section className="about-part">
            <h2>{t("pages:about.text-size")}</h2>
            <TextSize />
          </section>
          <section className="about-part">
            <h2>{t("aloud:title")}</h2>
            <AloudSetting />
          </section>
          <p className="soft">{t("pages:about.version", { version })}</p>
        </>
      ) : (
        <p aria-busy="true">{t("loading")}</p>
      )}
      <PlaceLinks places={["/", "/evidence", "/glossary"]} />
    </Screen>
  );
}
