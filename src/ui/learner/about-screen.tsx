import { LanguageSwitch } from "#ui/components/language-switch.tsx";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";
import { KeptHere } from "./kept-here.tsx";
import { PlaceLinks } from "./place-links.tsx";
import { ReviewSentences, type ReviewState } from "./review-sentences.tsx";

/** About ourselves: who it is for, what was not reviewed yet, and what lies on this device now. */
export function AboutScreen({ review }: { review: ReviewState }) {
  const { t } = useText();
  const { version, tier, catchesBack, setLanguage } = useAppTools();
  return (
    <Screen place="about">
      <ScreenTitle>{t("about.title")}</ScreenTitle>
      <p className="important">{t("about.outside")}</p>
      <section className="about-part">
        <h2>{t("about.review-title")}</h2>
        <ReviewSentences state={review} />
      </section>
      <section className="about-part">
        <h2>{t("about.kept-title")}</h2>
        <KeptHere />
      </section>
      <section className="about-part">
        <h2>{t("about.leave-title")}</h2>
        <p>{t("about.leave")}</p>
        <p>{t("about.address")}</p>
        <p>{t(catchesBack ? "about.back-caught" : "about.back-ends")}</p>
      </section>
      <section className="about-part">
        <h2>{t("about.network-title")}</h2>
        <p>{t(`about.tier.${tier}`)}</p>
      </section>
      <section className="about-part">
        <h2>{t("about.language")}</h2>
        <LanguageSwitch onSwitch={setLanguage} />
      </section>
      <p className="soft">{t("about.version", { version })}</p>
      <PlaceLinks places={["/", "/evidence", "/glossary"]} />
    </Screen>
  );
}
