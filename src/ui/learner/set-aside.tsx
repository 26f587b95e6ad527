import { ActionButton } from "#ui/components/action-button.tsx";
import { Disclosure } from "#ui/components/disclosure.tsx";
import { useText } from "#ui/text.tsx";
import { useAppTools } from "./app-tools.ts";

/** What was kept and cannot be read any more: how much, each as it is, and as a file to take along. */
export function SetAside({ rows }: { rows: readonly unknown[] }) {
  const { t } = useText();
  const { saveFile } = useAppTools();
  return (
    <Disclosure label={t("kept.damaged", { count: rows.length })}>
      {() => (
        <>
          <p>{t("kept.damaged-what")}</p>
          <ol className="set-aside">
            {rows.map((row, index) => (
              <li key={index}>
                <pre>{JSON.stringify(row)}</pre>
              </li>
            ))}
          </ol>
          <ActionButton onPress={() => saveFile("set-aside.json", { setAside: rows })}>
            {t("file.take")}
          </ActionButton>
        </>
      )}
    </Disclosure>
  );
}
