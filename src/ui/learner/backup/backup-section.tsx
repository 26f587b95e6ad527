import { useText } from "#ui/text.tsx";
import { useTextFiles } from "#ui/use-text-files.ts";
import { useAppTools } from "../app-tools.ts";
import { useLoaded } from "../use-loaded.ts";
import "#ui/style/fields.css";
import "./backup.css";
import { SaveToFile } from "./save-to-file.tsx";
import { TakeFromFile } from "./take-from-file.tsx";

/** Moving what is kept to a file, and from a file: two parts, each with one button. */
export function BackupSection() {
  const { t } = useText();
  const tools = useAppTools();
  const backup = useLoaded(tools, "backup", tools.backup);
  const ready = useTextFiles(["backup"]);
  if (!ready || !backup) return null;
  return (
    <section className="about-part backup">
      <h2>{t("backup:title")}</h2>
      <SaveToFile backup={backup} />
      <TakeFromFile backup={backup} />
    </section>
  );
}
