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
      <li>{t(`pages:review.northern-readers.${state.northernReaders}`)}</li>
      <li>{t(`pages:review.trauma-specialist.${state.traumaSpecialist}`)}</li>
      <li>{t(`pages:review.full-report.${state.fullReport}`)}</li>
      {date !== null && <li>{t("pages:review.texts-of", { date })}</li>}
    </ul>
  );
}
