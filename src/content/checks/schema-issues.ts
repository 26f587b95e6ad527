import * as v from "valibot";
import type { Finding } from "./check.ts";

/** What is not of the shape that the schema says: nothing where all is. */
export function schemaIssues(file: string, schema: v.GenericSchema, data: unknown): Finding[] {
  const result = v.safeParse(schema, data);
  if (result.success) return [];
  return result.issues.map((issue) => ({
    file,
    what: `${v.getDotPath(issue) ?? "the file"}: ${issue.message}`,
    cure: "write it as src/content/schema says",
  }));
}
