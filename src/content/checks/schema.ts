import * as v from "valibot";
import vocabularyFile from "../vocabulary.json" with { type: "json" };
import { core } from "../schema/core.schema.ts";
import { claim, ownClaim, source } from "../schema/evidence.schema.ts";
import { scenario } from "../schema/scenario.schema.ts";
import { vocabulary } from "../schema/vocabulary.schema.ts";
import { scenarioFile, type Check } from "./check.ts";
import { schemaIssues } from "./schema-issues.ts";

/** Is every file of the shape its schema says? */
export const schemaCheck: Check = {
  name: "schema",
  run: (pack) => {
    const parts: [string, v.GenericSchema, unknown][] = [
      ["src/content/core/", core, pack.core],
      ["src/content/evidence/", v.array(claim), pack.evidence.claims],
      ["src/content/evidence/our.json", v.array(ownClaim), pack.evidence.own],
      ["src/content/evidence/sources.json", v.array(source), pack.evidence.sources],
      ["src/content/vocabulary.json", vocabulary, vocabularyFile],
      ...pack.scenarios.map((each): [string, v.GenericSchema, unknown] => [
        scenarioFile(each.id),
        scenario,
        each,
      ]),
    ];
    const findings = parts.flatMap(([file, schema, data]) => schemaIssues(file, schema, data));
    return { looked: parts.length, findings };
  },
};
