import storyOrder from "./story-order.json" with { type: "json" };
import type { ContentSource, EvidenceContent } from "./content-source.ts";
import type { CoreContent } from "./schema/core.schema.ts";
import type { ClaimContent, OwnClaim, SourceContent } from "./schema/evidence.schema.ts";
import type { ScenarioContent } from "./schema/scenario.schema.ts";

/** As text: a module stays for ever, and what it exports with it; what is read from text can be let go. */
const scenarioFiles = import.meta.glob<string>("./scenarios/*.json", {
  query: "?raw",
  import: "default",
});

/** The ids of all scenarios of the pack, in the order of the household's days; those not listed last. */
export const scenarioIds: readonly string[] = [
  ...new Set([...storyOrder, ...Object.keys(scenarioFiles).map(nameOf)]),
];

/** Reads the pack from the app's own files, whose content the build has checked. */
export const fileSource: ContentSource = {
  core: async () => {
    const { coreFiles } = await import("./core/files.ts");
    const tables = byName(coreFiles).map(([name, rows]) => [tableOf(name), rows]);
    return Object.fromEntries(tables) as CoreContent;
  },
  scenario: async (id) => {
    const load = scenarioFiles[`./scenarios/${id}.json`];
    if (!load) throw new RangeError(`There is no scenario "${id}".`);
    return JSON.parse(await load()) as ScenarioContent;
  },
  evidence: async () => sortEvidence(byName((await import("./evidence/files.ts")).evidenceFiles)),
};

function sortEvidence(files: readonly (readonly [string, unknown])[]): EvidenceContent {
  const all = new Map(files);
  const own = (all.get("our") ?? []) as OwnClaim[];
  const sources = (all.get("sources") ?? []) as SourceContent[];
  all.delete("our");
  all.delete("sources");
  return { claims: [...all.values()].flat() as ClaimContent[], own, sources };
}

function byName(files: Readonly<Record<string, unknown>>): (readonly [string, unknown])[] {
  return Object.entries(files).map(([path, data]) => [nameOf(path), data] as const);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -".json".length);
}

/** `key-kinds` → `keyKinds`: file names are kebab-case, tables are not. */
function tableOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
