import type { Item } from "#state/recall/index.ts";
import { useText } from "#ui/text.tsx";
import { SaidBy } from "../said-by.tsx";

/** What is known of one thing to tell apart, why, and whose statement that is. */
export function ItemAnswer({ item: { id, answer, claims } }: { item: Item }) {
  const { t } = useText();
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t("review:told.known")}</dt>
          <dd>
            <b>{t(`review:check.answer.${answer}`)}</b>
          </dd>
        </div>
      </dl>
      <p>{t(`check:${id}.why`)}</p>
      <SaidBy claims={claims} />
    </>
  );
}
