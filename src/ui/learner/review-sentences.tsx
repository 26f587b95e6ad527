import { useText } from "#ui/text.tsx";

/** Who has looked at the app so far, as src/content/review-state.json says it. */
export interface ReviewState {
  readonly northernReaders: "not-yet" | "reviewed";
  readonly traumaSpecialist: "not-yet" | "reviewed";
  readonly fullReport: "summary-only" | "seen";
  /** The day whose texts were reviewed; null until somebody has. */
  readonly reviewedTexts: string | null;
}

/** The state of review, one sentence for each who should look. */
export function ReviewSentences({ state }: { state: ReviewState }) {
  const { t } = useText();
  const { reviewedTexts: date } = state;
  return (
    <ul>
      <li>{t(`review.northern-readers.${state.northernReaders}`)}</li>
      <li>{t(`review.trauma-specialist.${state.traumaSpecialist}`)}</li>
      <li>{t(`review.full-report.${state.fullReport}`)}</li>
      {date !== null && <li>{t("review.texts-of", { date })}</li>}
    </ul>
  );
}
