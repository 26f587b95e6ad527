import layers from "./layers.json" with { type: "json" };
import { restrictedGlobals, restrictedProperties, restrictedSyntax } from "./restricted-names.mjs";

// A longer name comes first: "pwa/worker" is not "pwa".
const names = Object.keys(layers).toSorted((a, b) => b.length - a.length);
const targets = [...names, "locales"];

/** Matches every `#…` import that goes to none of the allowed layers or to the layer itself. */
function foreignLayer(own, allowed) {
  const open = [own, ...allowed].map((name) =>
    // An allowed outer layer does not open a layer inside it.
    [name, ...targets.filter((other) => other.startsWith(`${name}/`)).map((n) => `(?!${n}/)`)],
  );
  const patterns = open.map(([name, ...inner]) => `${inner.join("")}${name}/`);
  return `^#(?!${patterns.join("|")})`;
}

/** Matches every package that is not in the list, Node's own modules included. */
function foreignPackage(packages) {
  const open = packages.map((name) => `${name}$`);
  return `^(?!#|\\.|/${open.length > 0 ? `|(?:${open.join("|")})` : ""})`;
}

function importPatterns(name, { layers: allowed, packages }) {
  const may = allowed.length > 0 ? `may import ${allowed.join(", ")}` : "imports no other layer";
  const from = packages.length > 0 ? packages.join(", ") : "none";
  return [
    {
      regex: foreignLayer(name, allowed),
      message: `src/${name} ${may}. Move the code to a layer that may, or take the value as an argument.`,
    },
    {
      regex: foreignPackage(packages),
      message: `src/${name} uses these packages: ${from}. Take what you need as an argument from src/app.`,
    },
    {
      regex: `^\\.\\.?/(?:.*/)?\\.\\./(?:${targets.join("|")})/|^\\.\\./(?:${targets.join("|")})/`,
      message: `Write an import of another layer as "#layer/file.ts", so that the crossing is seen.`,
    },
  ];
}

/** One block a layer with its complete lists: where two blocks set a rule, the later replaces the earlier. */
export const layerBlocks = names.toReversed().map((name) => {
  const layer = layers[name];
  const patterns = importPatterns(name, layer);
  return {
    files: [`src/${name}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-globals": ["error", ...restrictedGlobals(layer)],
      "no-restricted-properties": ["error", ...restrictedProperties(layer)],
      "no-restricted-syntax": ["error", ...restrictedSyntax(name, patterns)],
    },
  };
});
