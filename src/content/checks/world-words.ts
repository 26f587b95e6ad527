import { textFile, type Check, type Finding } from "./check.ts";
import { unitsOf } from "./pack-units.ts";
import worldWords from "./world-words.json" with { type: "json" };

/**
 * Words that say something about the world's systems, whoever speaks. A story may show a camera
 * hanging there, a lit plate, a ledger: things. What stands behind them is the world's, and a claim's.
 */
const patterns: Readonly<Record<string, readonly string[]>> = worldWords;

/** Does nothing but a claim, or our own inference, say something about the world's systems? */
export const worldWordsCheck: Check = {
  name: "world words",
  run: ({ scenarios, texts }) => {
    let looked = 0;
    const findings: Finding[] = [];
    for (const scenario of scenarios) {
      const namespace = `scenarios/${scenario.id}`;
      const grounded = new Set(
        unitsOf(scenario)
          .filter(({ kind }) => kind === "claim" || kind === "ours")
          .map(({ id }) => id),
      );
      for (const [language, namespaces] of Object.entries(texts)) {
        const own = (patterns[language] ?? []).map((pattern) => new RegExp(pattern));
        // Not units alone: a choice, a slip and a picture's words may say as much.
        for (const [key, text] of Object.entries(namespaces[namespace] ?? {})) {
          if (grounded.has(key)) continue;
          looked += 1;
          const found = own.map((pattern) => pattern.exec(text)?.[0]).find((each) => each);
          if (found === undefined) continue;
          findings.push({
            file: textFile(language, namespace),
            what: `"${key}" says "${found}" and stands on no claim`,
            cure: "show the thing only, or make it a claim or ours unit that names its claim",
          });
        }
      }
    }
    return { looked, findings };
  },
};
