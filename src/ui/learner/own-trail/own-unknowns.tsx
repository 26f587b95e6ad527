import { whatIsNotKnown } from "#engine/index.ts";
import { useText } from "#ui/text.tsx";
import type { TrailView } from "../trail-view.ts";

/** What neither this app nor anybody else can say from what lies here. */
export function OwnUnknowns({ view }: { view: TrailView }) {
  const { t } = useText();
  const { model, traces, world, words } = view;
  return (
    <ul className="own-unknowns">
      <li>{t("own:nobody-knows.who")}</li>
      {whatIsNotKnown(model, traces, world).map(({ assumption }) => (
        <li key={assumption}>
          {t("own:nobody-knows.whether", { what: words.condition(assumption) })}
        </li>
      ))}
    </ul>
  );
}
