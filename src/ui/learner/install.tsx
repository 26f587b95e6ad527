import { useText } from "#ui/text.tsx";

const ways = ["changes", "android", "iphone", "seen", "outside"] as const;

/** How to put the app on the home screen, what that changes, and who may see it there. */
export function Install() {
  const { t } = useText();
  return (
    <details className="part install">
      <summary>{t("install.title")}</summary>
      <div className="part-body">
        {ways.map((way) => (
          <p key={way}>{t(`install.${way}`)}</p>
        ))}
      </div>
    </details>
  );
}
