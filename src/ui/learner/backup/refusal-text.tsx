import type { FileIn } from "#state/backup/index.ts";
import { useText, type TextValues } from "#ui/text.tsx";
import { FILE_NAME } from "./file-name.ts";

type Refusal = Extract<FileIn, { readonly at: "refused" }>["refusal"];

const MEGABYTE = 1024 * 1024;
const inMegabytes = (bytes: number): number => Math.ceil((bytes / MEGABYTE) * 10) / 10;

/** What is wrong with a file, where, and what to do. */
export function RefusalText({ refusal }: { refusal: Refusal }) {
  const { t } = useText();
  const values: Record<string, string | number> = { name: FILE_NAME, ...valuesOf(refusal) };
  if (values["where"] === "") values["where"] = t("backup:where-whole");
  return <p tabIndex={-1}>{t(`backup:refused.${refusal.why}`, values)}</p>;
}

function valuesOf(refusal: Refusal): TextValues {
  const { why: _why, ...details } = refusal;
  if (refusal.why !== "too-large") return details;
  return { bytes: inMegabytes(refusal.bytes), most: inMegabytes(refusal.most) };
}
