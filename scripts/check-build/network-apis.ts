import {
  parse,
  type Expression,
  type Node,
  type ObjectPattern,
  type Program,
  type Super,
} from "acorn";
import { full } from "acorn-walk";
import { textOf, type Build, type BuildFault } from "./read-build.ts";

/** Whatever can reach a network, open a window or bring in code; found by name wherever it stands. */
const names = new Set([
  ...["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "RTCIceTransport"],
  ...["WebSocket", "WebSocketStream", "WebTransport", "EventSource", "XMLHttpRequest", "Worklet"],
  ...["sendBeacon", "fetchLater", "importScripts", "SharedWorker", "Notification", "PushManager"],
  ...["requestSubmit", "registerProtocolHandler", "BackgroundFetchManager", "getRegistration"],
]);
const globals = new Set(["window", "self", "globalThis", "parent", "top", "frames", "opener"]);

/** Where such a name may stand, and why nothing leaves by it. */
const allowed: readonly { readonly what: string; readonly where: RegExp }[] = [
  // The worker takes in the app's own files and answers with them; its policy binds it to its origin.
  { what: "fetch", where: /^sw\.js$/ },
  // Leaving: to the calendar, or to an empty page.
  { what: "location.replace", where: /^(?:index\.html|assets\/(?:index|leave)-[^/]+\.js)$/ },
  // The one registration: Trusted Types let no other address through.
  { what: "serviceWorker.register", where: /^assets\/workbox-window[^/]*\.js$/ },
];

/** Uses of a network, a window or foreign code in the built scripts, outside the places they belong. */
export function networkApis(build: Build): readonly BuildFault[] {
  const pages = [...build.files.keys()].filter((path) => path.endsWith(".html"));
  const inPages = pages.flatMap((path) => inlinePrograms(path, textOf(build, path)));
  const scripts = build.scripts.flatMap(({ path, tree }) => (tree ? [{ path, tree }] : []));
  return [...scripts, ...inPages].flatMap(({ path, tree }) =>
    usesIn(tree)
      .filter((what) => !allowed.some((each) => each.what === what && each.where.test(path)))
      .map((what) => ({
        where: path,
        what: `${what}, by which something could leave the device`,
        cure: "Take it out; what may stand where is listed in scripts/check-build/network-apis.ts.",
      })),
  );
}

function inlinePrograms(path: string, html: string): readonly { path: string; tree: Program }[] {
  const inline = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
  return Array.from(html.matchAll(inline), ([, code = ""]) => ({
    path,
    tree: parse(code, { ecmaVersion: 2022 }),
  }));
}

function usesIn(tree: Program): readonly string[] {
  const found: string[] = [];
  full(tree, (node) => {
    const use = useOf(node);
    if (use !== null) found.push(use);
  });
  return found;
}

function useOf(node: Node): string | null {
  const { type } = node;
  if (type === "ImportExpression") {
    const { source } = node as Node & { source: Expression };
    const isOwn = textIn(source)?.startsWith("./") ?? false;
    return isOwn ? null : "import() of something else than a file of the build";
  }
  if (type === "Identifier") return named((node as Node & { name: string }).name);
  // As in window["Web" + …]: a part of a name is not found, a whole one is.
  if (type === "Literal") return named(String((node as Node & { value: unknown }).value));
  if (type === "ObjectPattern") return takenOut(node as ObjectPattern);
  if (type === "AssignmentExpression") return goesAway(node as never);
  if (type === "MemberExpression") return memberUse(node as never);
  if (type === "CallExpression") {
    const { callee } = node as Node & { callee: Expression | Super };
    if (callee.type === "Identifier" && ["fetch", "open"].includes(callee.name)) return callee.name;
  }
  return null;
}

/** `const { WebSocket: a } = window`. */
function takenOut({ properties }: ObjectPattern): string | null {
  const keys = properties.map((each) => (each.type === "Property" ? nameOf(each.key) : ""));
  return keys.find((key) => names.has(key)) ?? null;
}

/** `location = …` and `location.href = …`; reading them is nothing. */
function goesAway({ left }: { readonly left: Expression }): string | null {
  const isAddress = left.type === "MemberExpression" && nameOf(left.property) === "href";
  const target = isAddress ? lastName(left.object) : lastName(left);
  return target === "location" ? "location.href" : null;
}

const named = (name: string): string | null => (names.has(name) ? name : null);

interface Member {
  readonly object: Expression | Super;
  readonly property: Expression;
  readonly computed: boolean;
}

function memberUse({ object, property, computed }: Member): string | null {
  const name = !computed && property.type === "Identifier" ? property.name : textIn(property);
  if (name === null) return null;
  if (names.has(name)) return name;
  const of = lastName(object);
  if (globals.has(of) && ["open", "fetch", "Worker"].includes(name)) return name;
  if (of === "location" && ["replace", "assign"].includes(name)) return `location.${name}`;
  if (of === "serviceWorker" && name === "register") return "serviceWorker.register";
  return null;
}

function lastName(node: Expression | Super): string {
  return node.type === "MemberExpression" ? nameOf(node.property) : nameOf(node);
}

const nameOf = (node: Node): string =>
  node.type === "Identifier" ? (node as Node & { name: string }).name : "";

function textIn(node: Expression): string | null {
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  const isPlain = node.type === "TemplateLiteral" && node.expressions.length === 0;
  return isPlain ? (node.quasis[0]?.value.cooked ?? null) : null;
}
