import type { MemberExpression } from "acorn";
import { simple } from "acorn-walk";
import type { Build, BuildFault, BuiltScript } from "./read-build.ts";

// Names that are new in any of Chrome after 107, Safari after 16.4 or Firefox after 115, as far as a
// name alone tells. What is used only where it is found (CloseWatcher, trustedTypes, moveBefore) is
// not here.
const members = new Set([
  ...["toSorted", "toReversed", "toSpliced", "fromAsync", "groupBy", "groupToMap"],
  ...["isSubsetOf", "isSupersetOf", "isDisjointFrom", "symmetricDifference"],
  ...["withResolvers", "isWellFormed", "toWellFormed", "canParse", "checkVisibility"],
  ...["toBase64", "fromBase64", "setFromBase64", "toHex", "fromHex", "showPopover", "setHTML"],
  ...["isError", "sumPrecise", "getOrInsert", "requestClose"],
]);
const membersOf: Readonly<Record<string, readonly string[]>> = {
  Promise: ["try"],
  URL: ["parse"],
  RegExp: ["escape"],
  AbortSignal: ["any"],
  Intl: ["Segmenter", "DurationFormat"],
  Iterator: ["from", "concat"],
};
const setMethods = new Set(["union", "intersection", "difference"]);

/** Syntax and interfaces that the oldest supported browsers lack. */
export function newerApis({ scripts }: Build): readonly BuildFault[] {
  return scripts.flatMap((script) =>
    script.tree
      ? newerNames(script)
      : [fault(script.path, `syntax that is newer than ES2022: ${script.syntaxFault ?? ""}`)],
  );
}

function newerNames({ path, tree }: BuiltScript): readonly BuildFault[] {
  const faults: BuildFault[] = [];
  if (!tree) return faults;
  const report = (node: MemberExpression, name: string): void => {
    const { line, column } = node.loc?.start ?? { line: 0, column: 0 };
    faults.push(fault(`${path}:${line}:${column + 1}`, `${name}, newer than the oldest browser`));
  };
  simple(tree, {
    MemberExpression(node) {
      const name = nameOf(node);
      const object = node.object.type === "Identifier" ? node.object.name : "";
      if (members.has(name)) report(node, name);
      if (membersOf[object]?.includes(name)) report(node, `${object}.${name}`);
    },
    CallExpression({ callee, arguments: { length } }) {
      if (callee.type !== "MemberExpression" || length !== 1) return;
      const name = nameOf(callee);
      if (setMethods.has(name)) report(callee, `Set.prototype.${name}`);
    },
  });
  return faults;
}

function nameOf({ property, computed }: MemberExpression): string {
  if (property.type === "Literal") return String(property.value);
  return property.type === "Identifier" && !computed ? property.name : "";
}

function fault(where: string, what: string): BuildFault {
  return {
    where,
    what,
    cure: "Write it with what Chrome 107, Safari 16.4 and Firefox 115 have.",
  };
}
