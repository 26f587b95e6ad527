import { useText } from "#ui/text.tsx";
import { useAppTools } from "../app-tools.ts";

/** What is promised, in order; of some, the words differ by the way this copy is shipped. */
const promises = ["sent", "written", "offline", "erase", "leave", "lock", "true"] as const;

/** Promises of this copy of the app, each beside what it cannot promise. */
export function Promises() {
  const { t, i18n } = useText();
  const { tier, catchesBack } = useAppTools();
  const ofTier = (key: `pages:${string}`): string => {
    const own = `${key}.${tier}` as const;
    return t(i18n.exists(own) ? own : key);
  };
  return (
    <>
      <p className="soft">{t("pages:about.promises-hint")}</p>
      <ul className="promises">
        {promises.map((id) => (
          <li key={id} data-promise={id}>
            <p>{ofTier(`pages:promise.${id}.text`)}</p>
            <p className="promise-limit">
              <small>{t("pages:about.cannot")}</small> {ofTier(`pages:promise.${id}.limit`)}
              {id === "leave" &&
                ` ${t(catchesBack ? "pages:about.back-caught" : "pages:about.back-ends")}`}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
