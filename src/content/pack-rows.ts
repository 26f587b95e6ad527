import type { InstalledPack, ModelRepository, ModelRow } from "#engine/index.ts";
import type { ContentSource, EvidenceContent } from "./content-source.ts";
import type { CoreContent } from "./schema/core.schema.ts";
import type { ScenarioContent, SceneContent } from "./schema/scenario.schema.ts";

/** Splits a pack into rows: one per item, a scenario's scenes under the scenario's id. */
export async function packRows(
  source: ContentSource,
  scenarioIds: readonly string[],
): Promise<ModelRow[]> {
  const core = await source.core();
  const { claims, own, sources } = await source.evidence();
  const scenarios = await Promise.all(scenarioIds.map((id) => source.scenario(id)));
  const rows = (kind: string, items: readonly { readonly id: string }[]): ModelRow[] =>
    items.map((item) => ({ kind, id: item.id, data: item }));
  return [
    ...Object.entries(core).flatMap(([table, items]) =>
      (items as readonly object[]).map((item, index) => ({
        kind: table,
        // Position first: the order of a table (key kinds by strength) is part of its meaning.
        id: String(index).padStart(4, "0"),
        data: item,
      })),
    ),
    ...rows("claim", claims),
    ...rows("own-claim", own),
    ...rows(
      "source",
      sources.map((each) => ({ ...each, id: each.key })),
    ),
    ...scenarios.flatMap(({ scenes, ...header }) => [
      { kind: "scenario", id: header.id, data: header },
      ...scenes.map((scene, index) => ({
        kind: "scene",
        id: `${header.id}/${String(index).padStart(4, "0")}`,
        data: scene,
      })),
    ]),
  ];
}

const coreTables = [
  "systems",
  "holders",
  "categories",
  "keyKinds",
  "people",
  "things",
  "circles",
  "places",
  "questions",
  "answers",
  "channels",
  "rules",
  "presets",
  "standing",
] as const satisfies readonly (keyof CoreContent)[];

/** Reads an installed pack from its rows. A row that cannot be read rejects. */
export function rowSource(model: ModelRepository, pack: InstalledPack): ContentSource {
  const read = async (kind: string, prefix?: string): Promise<unknown[]> => {
    const stored = await model.rows(pack, kind, prefix);
    if (!stored.ok) throw new Error(`The stored model cannot be read (${stored.trouble}).`);
    return stored.value.map(({ data }) => data);
  };
  return {
    core: async () => {
      const tables = await Promise.all(
        coreTables.map(async (table) => [table, await read(table)] as const),
      );
      return Object.fromEntries(tables) as unknown as CoreContent;
    },
    scenario: async (id) => {
      const [headers, scenes] = await Promise.all([read("scenario", id), read("scene", `${id}/`)]);
      const header = (headers as ScenarioContent[]).find((each) => each.id === id);
      if (!header) throw new RangeError(`There is no scenario "${id}" in the stored model.`);
      return { ...header, scenes: scenes as SceneContent[] };
    },
    evidence: async () =>
      ({
        claims: await read("claim"),
        own: await read("own-claim"),
        sources: (await read("source")).map(withoutId),
      }) as unknown as EvidenceContent,
  };
}

function withoutId(source: unknown): unknown {
  const { id: _id, ...rest } = source as { id: string };
  return rest;
}
