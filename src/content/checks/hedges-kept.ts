import { textFile, type Check, type Finding } from "./check.ts";
import { unitsOf } from "./pack-units.ts";

/** Does every sentence that stands on a hedged claim keep the hedge, in every language? */
export const hedgesKeptCheck: Check = {
  name: "hedges kept",
  run: ({ evidence, scenarios, texts }) => {
    const hedged = new Set(
      evidence.claims.filter(({ hedge }) => hedge !== "none").map(({ id }) => id),
    );
    let looked = 0;
    const findings: Finding[] = [];
    for (const [language, namespaces] of Object.entries(texts)) {
      const claims = namespaces["claims"] ?? {};
      const hedgeOf = (id: string): string => claims[`${id}.hedge`] ?? "";
      for (const id of hedged) {
        looked += 1;
        const file = textFile(language, "claims");
        if (hedgeOf(id) === "") {
          findings.push({
            file,
            what: `"${id}.hedge" is empty`,
            cure: "write the hedge of its sentence",
          });
        } else if (!(claims[id] ?? "").includes(hedgeOf(id))) {
          findings.push({
            file,
            what: `"${id}" has lost its hedge "${hedgeOf(id)}"`,
            cure: "put the hedge back into the sentence",
          });
        }
      }
      for (const scenario of scenarios) {
        const namespace = `scenarios/${scenario.id}`;
        for (const unit of unitsOf(scenario).filter(({ kind }) => kind === "claim")) {
          const wanted = unit.claims.filter((id) => hedged.has(id)).map(hedgeOf);
          if (wanted.length === 0) continue;
          looked += 1;
          const text = namespaces[namespace]?.[unit.id] ?? "";
          if (wanted.some((hedge) => text.includes(hedge))) continue;
          findings.push({
            file: textFile(language, namespace),
            what: `"${unit.id}" has lost the hedge of ${unit.claims.join(", ")}`,
            cure: `keep "${wanted.join('" or "')}" in it`,
          });
        }
      }
    }
    return { looked, findings };
  },
};
