import { readFileSync, writeFileSync } from "node:fs";
import { marksOf, waiting } from "../src/content/checks/languages-in-step.ts";
import { readPackFiles } from "./content/read-pack-files.ts";

// Says that texts mean the same in every language; how it is used stands in languages-in-step.ts.
const file = "locales/confirmed.json";
const asked = process.argv.slice(2);
const { texts } = readPackFiles(process.cwd());
const confirmed = JSON.parse(readFileSync(file, "utf8")) as Record<string, Record<string, string>>;
const marks = marksOf(texts);
const open = waiting(texts, confirmed);
const isAsked = (namespace: string, key: string): boolean =>
  ["--all", namespace, `${namespace}:${key}`].some((name) => asked.includes(name));

const known = Object.entries({ ...confirmed, ...marks }).flatMap(([namespace, keys]) => [
  namespace,
  ...Object.keys({ ...confirmed[namespace], ...keys }).map((key) => `${namespace}:${key}`),
]);
const unknown = asked.filter((name) => name !== "--all" && !known.includes(name));
for (const name of unknown) console.error(`There is no text "${name}". Write namespace:key.`);

const chosen = open.filter(({ namespace, key }) => isAsked(namespace, key));
for (const { namespace, key, what } of asked.length > 0 ? chosen : open) {
  console.log(`${namespace}:${key} ${what}`);
  for (const [language, own] of Object.entries(texts)) {
    const text = own[namespace]?.[key];
    if (text !== undefined) console.log(`  ${language} ${text}`);
  }
}

if (unknown.length > 0) process.exitCode = 1;
else if (chosen.length > 0) {
  const isChosen = (namespace: string, key: string): boolean =>
    chosen.some((each) => each.namespace === namespace && each.key === key);
  // In the order of the texts, so that a change shows beside its neighbours.
  const entries = Object.entries({ ...marks, ...confirmed }).map(([namespace]) => {
    const keys = Object.keys({ ...marks[namespace], ...confirmed[namespace] });
    return [
      namespace,
      Object.fromEntries(
        keys.flatMap((key) => {
          const mark = (isChosen(namespace, key) ? marks : confirmed)[namespace]?.[key];
          return mark === undefined ? [] : [[key, mark]];
        }),
      ),
    ] as const;
  });
  const written = Object.fromEntries(entries.filter(([, keys]) => Object.keys(keys).length > 0));
  writeFileSync(file, `${JSON.stringify(written, null, 2)}\n`);
}
console.log(`${chosen.length} confirmed, ${open.length - chosen.length} waiting`);
