import type { Page } from "@playwright/test";

/** What a screen reader is told of one thing: what it is, its name, how it stands. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly level: number | null;
  /** `expanded`, `pressed` and the like, as they are told. */
  readonly states: Readonly<Record<string, unknown>>;
  /** The roles of all that it lies in, the innermost first. */
  readonly within: readonly string[];
  readonly node: number;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly parentId?: string;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

export interface ScreenReader {
  /** Everything that is told of the page, in the order of reading. */
  readonly read: () => Promise<Told[]>;
  /** What has the focus: what a screen reader speaks when a screen has changed. */
  readonly focused: () => Promise<Told | undefined>;
  /** All that stands in the regions which are announced when they change. */
  readonly announced: () => Promise<string>;
  /** Presses something that was read, with the keyboard. */
  readonly press: (thing: Told) => Promise<void>;
}

/** Reads a page from the accessibility tree alone: roles, names, states and what is announced. */
export async function screenReader(page: Page): Promise<ScreenReader> {
  const session = await page.context().newCDPSession(page);
  await session.send("Accessibility.enable");
  const read = async (): Promise<Told[]> => {
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    return inOrder(nodes);
  };
  return {
    read,
    focused: async () =>
      (await read()).findLast(
        ({ role, states }) => states["focused"] === true && role !== "RootWebArea",
      ),
    announced: async () => textOf((await read()).filter(({ within }) => within.includes("status"))),
    press: async ({ node }) => {
      await session.send("DOM.focus", { backendNodeId: node });
      await page.keyboard.press("Enter");
    },
  };
}

function inOrder(nodes: readonly AxNode[]): Told[] {
  const byId = new Map(nodes.map((each) => [each.nodeId, each]));
  const told: Told[] = [];
  const walk = (node: AxNode, within: readonly string[]): void => {
    const role = wordOf(node.role);
    const shown = !node.ignored && role !== "none" && role !== "InlineTextBox";
    if (shown) told.push(toldOf(node, role, within));
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) walk(child, shown ? [role, ...within] : within);
    }
  };
  const root = nodes.find(({ parentId }) => parentId === undefined);
  if (root) walk(root, []);
  return told;
}

const wordOf = (told: { readonly value?: unknown } | undefined): string =>
  typeof told?.value === "string" ? told.value : "";

function toldOf(node: AxNode, role: string, within: readonly string[]): Told {
  const states = Object.fromEntries(
    (node.properties ?? []).map(({ name, value }) => [name, value.value]),
  );
  return {
    role,
    name: wordOf(node.name).trim(),
    level: typeof states["level"] === "number" ? states["level"] : null,
    states,
    within,
    node: node.backendDOMNodeId ?? 0,
  };
}

/** What stands between a heading and the next of its level or above, as one reads on. */
export function under(told: readonly Told[], heading: string): readonly Told[] {
  const start = told.findIndex(({ role, name }) => role === "heading" && name.startsWith(heading));
  if (start < 0) return [];
  const level = told[start]?.level ?? 0;
  const rest = told.slice(start + 1);
  const end = rest.findIndex((each) => each.role === "heading" && (each.level ?? 0) <= level);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The text of some of what was told. */
export const textOf = (told: readonly Told[]): string =>
  told
    .filter(({ role }) => role === "StaticText")
    .map(({ name }) => name)
    .join(" ");
