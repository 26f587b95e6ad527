import type { Told } from "#engine/index.ts";
import { isAsKnown, type Item } from "#state/recall/index.ts";
import { useText } from "#ui/text.tsx";
import { ItemAnswer } from "./item-answer.tsx";

interface ExplainedItemProps {
  readonly item: Item;
  readonly told: Told | null;
}

/** One thing again: what was told of it, what is known, and who says so. */
export function ExplainedItem({ item, told }: ExplainedItemProps) {
  const { t } = useText();
  return (
    <li className="explained-item" data-check-item={item.id}>
      <p className="explained-act">{t(`check:${item.id}`)}</p>
      <dl className="facts">
        <div>
          <dt>{t("review:told.yours")}</dt>
          <dd>
            {told
              ? [
                  t(`review:check.answer.${told.answer}`),
                  t(`review:check.certainty.${told.certainty}`),
                  t(isAsKnown({ item, told }) ? "review:sure.as-known" : "review:sure.otherwise"),
                ].join(" · ")
              : t("review:told.skipped")}
          </dd>
        </div>
      </dl>
      <ItemAnswer item={item} />
    </li>
  );
}
