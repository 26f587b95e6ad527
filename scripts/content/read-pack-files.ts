import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { ConfirmedTexts, PackFiles, Texts } from "../../src/content/checks/check.ts";
import type { CheckItem } from "../../src/content/schema/check-item.schema.ts";
import type { CoreContent } from "../../src/content/schema/core.schema.ts";
import type {
  ClaimContent,
  OwnClaim,
  SourceContent,
} from "../../src/content/schema/evidence.schema.ts";
import type { GlossaryTerm } from "../../src/content/schema/glossary.schema.ts";
import type { ScenarioContent } from "../../src/content/schema/scenario.schema.ts";

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

function readFolder(folder: string): Map<string, unknown> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return new Map(names.map((name) => [basename(name, ".json"), read(join(folder, name))]));
}

/** Reads the pack as its files are, from the project's folder. Throws where a file is not JSON. */
export function readPackFiles(root: string): PackFiles {
  const content = join(root, "src/content");
  const evidence = readFolder(join(content, "evidence"));
  const taken = (name: string): unknown => {
    const data = evidence.get(name);
    evidence.delete(name);
    return data;
  };
  const own = taken("our") as OwnClaim[];
  const sources = taken("sources") as SourceContent[];
  const factIds = taken("facts-ids") as string[];
  const languages = read(join(root, "locales/languages.json")) as { id: string }[];
  const camel = (name: string) =>
    name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    core: Object.fromEntries(
      [...readFolder(join(content, "core"))].map(([name, rows]) => [camel(name), rows]),
    ) as unknown as CoreContent,
    evidence: { claims: [...evidence.values()].flat() as ClaimContent[], own, sources },
    scenarios: [...readFolder(join(content, "scenarios")).values()] as ScenarioContent[],
    checkItems: read(join(content, "check-items.json")) as CheckItem[],
    glossary: read(join(content, "glossary.json")) as GlossaryTerm[],
    texts: Object.fromEntries(
      languages.map(({ id }) => [id, readTexts(join(root, "locales", id))]),
    ),
    confirmed: read(join(root, "locales/confirmed.json")) as ConfirmedTexts,
    factIds,
  };
}

function readTexts(folder: string): Texts {
  return Object.fromEntries([
    ...readFolder(folder),
    ...[...readFolder(join(folder, "scenarios"))].map(([id, texts]) => [`scenarios/${id}`, texts]),
  ]) as Texts;
}
