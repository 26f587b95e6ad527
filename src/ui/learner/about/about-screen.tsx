import type { ReactNode } from "react";
import { LanguageSwitch } from "#ui/components/language-switch.tsx";
import { ScreenTitle } from "#ui/components/screen-title.tsx";
import { Screen } from "#ui/components/screen.tsx";
import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { AloudSetting } from "../aloud/aloud-setting.tsx";
import { useAppTools } from "../app-tools.ts";
import { BackupPart } from "../backup/backup-part.tsx";
import { EraseEverything } from "../erase-everything.tsx";
import { OwnTrail } from "../own-trail/own-trail.tsx";
import { PlaceLinks } from "../place-links.tsx";
import { KeptHere } from "./kept-here.tsx";
import { Licences, type ShippedLicences } from "./licences.tsx";
import { Promises } from "./promises.tsx";
import { ReviewSentences, type ReviewState } from "./review-sentences.tsx";
import { TextSize } from "./text-size.tsx";
import "#ui/style/about.css";

interface AboutScreenProps {
  readonly review: ReviewState;
  readonly licences: ShippedLicences;
}

const made = [1, 2, 3, 4] as const;

/** About ourselves: what lies on this device now, what is promised, who has looked at it, how it was made. */
export function AboutScreen({ review, licences }: AboutScreenProps) {
  const { t } = useText();
  const { version, setLanguage } = useAppTools();
  const ready = useTextFiles(["pages", "aloud"]);
  return (
    <Screen place="about" look="wide">
      <ScreenTitle>{t("nav.about")}</ScreenTitle>
      {ready ? (
        <>
          <p className="important">{t("pages:about.outside")}</p>
          <Part title={t("pages:about.kept-title")}>
            <KeptHere />
            <OwnTrail />
          </Part>
          <BackupPart />
          <Part title={t("pages:erase.open")}>
            <EraseEverything />
          </Part>
          <Part title={t("pages:about.language")}>
            <LanguageSwitch onSwitch={setLanguage} />
          </Part>
          <Part title={t("pages:about.text-size")}>
            <TextSize />
          </Part>
          <Part title={t("aloud:title")}>
            <AloudSetting />
          </Part>
          <Part title={t("pages:about.promises-title")}>
            <Promises />
          </Part>
          <Part title={t("pages:about.review-title")}>
            <ReviewSentences state={review} />
          </Part>
          <Part title={t("pages:about.made-title")}>
            {made.map((part) => (
              <p key={part}>{t(`pages:about.made.${part}`)}</p>
            ))}
          </Part>
          <Part title={t("pages:about.licences-title")}>
            <Licences licences={licences} />
          </Part>
          <p className="soft">{t("pages:about.version", { version })}</p>
        </>
      ) : (
        <p aria-busy="true">{t("loading")}</p>
      )}
      <PlaceLinks places={["/", "/evidence", "/glossary"]} />
    </Screen>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="about-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
