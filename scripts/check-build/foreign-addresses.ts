import type { Build, BuildFault } from "./read-build.ts";

const address = /\b(?:https?|wss?):\/\/[^\s"'`\\<>]*/g;

// Names and texts of the libraries, not places: nothing is ever fetched from them.
const names = [
  /^http:\/\/www\.w3\.org\/(1998|1999|2000|XML\/1998)\//,
  /^https:\/\/react\.dev\/errors\//,
  /^https:\/\/bit\.ly\/wb-precache$/,
];

/** Addresses in the built scripts that are neither a name nor the address of a source, shown as text. */
export function foreignAddresses({ scripts }: Build, sources: string): readonly BuildFault[] {
  const known = new Set<string>(sources.match(address));
  return scripts.flatMap(({ path, code }) =>
    Array.from(code.matchAll(address))
      .filter(([found]) => !known.has(found) && !names.some((name) => name.test(found)))
      .map(({ 0: found, index }) => ({
        where: `${path}, character ${index}`,
        what: `the address ${found}`,
        cure: "Take it out; a source's address belongs in src/content/evidence/sources.json.",
      })),
  );
}
