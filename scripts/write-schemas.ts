import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import { format, resolveConfig } from "prettier";
import type { GenericSchema } from "valibot";
import { core } from "../src/content/schema/core.schema.ts";
import { claim, evidence } from "../src/content/schema/evidence.schema.ts";
import { assumptionId, id, keyValueId } from "../src/content/schema/id.schema.ts";
import { scenario, unit } from "../src/content/schema/scenario.schema.ts";
import { need, trace } from "../src/content/schema/trace.schema.ts";
import { vocabulary } from "../src/content/schema/vocabulary.schema.ts";

const folder = "docs/schema";
const definitions = { id, assumptionId, keyValueId, need, trace, claim, unit };
const parts = [
  { name: "core", schema: core, description: "src/content/core: every file is one of the lists." },
  {
    name: "evidence",
    schema: evidence,
    description:
      "src/content/evidence: our.json is own, sources.json is sources, all others claims.",
  },
  { name: "scenario", schema: scenario, description: "A file of src/content/scenarios." },
  { name: "vocabulary", schema: vocabulary, description: "src/content/vocabulary.json." },
];

/** The parts of a pack as JSON Schema, for tools that do not read ours: path → text of the file. */
export async function schemaFiles(root: string): Promise<Map<string, string>> {
  const files = parts.map(async ({ name, schema, description }) => {
    const path = join(folder, `${name}.json`);
    const options = await resolveConfig(join(root, path));
    const text = JSON.stringify(jsonSchema(name, description, schema));
    return [path, await format(text, { ...options, parser: "json" })] as const;
  });
  return new Map(await Promise.all(files));
}

function jsonSchema(title: string, description: string, schema: GenericSchema) {
  const { $schema, $defs = {}, ...shape } = toJsonSchema(schema, { definitions });
  const text = JSON.stringify([shape, $defs]);
  // The converter lists every definition it is given; only those that are asked for stay.
  const used = Object.entries($defs).filter(([name]) => text.includes(`"#/$defs/${name}"`));
  return { $schema, title, description, ...shape, $defs: Object.fromEntries(used) };
}

const itself = fileURLToPath(import.meta.url);
if (process.argv[1] === itself) {
  const root = dirname(dirname(itself));
  mkdirSync(join(root, folder), { recursive: true });
  for (const [path, text] of await schemaFiles(root)) {
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}
