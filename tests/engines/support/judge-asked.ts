/** What a browser asks for of its own accord, by a part of the address; nothing of a page causes it. */
export const chatter: readonly { readonly name: string; readonly address: RegExp }[] = [
  {
    name: "Firefox: its settings, add-ons, pushes, updates and blocked lists",
    address: /^https?:\/\/[\w.-]+\.(?:mozilla\.(?:com|net|org)|firefox\.com)(?::\d+)?\//,
  },
  {
    name: "Firefox: whether there is a network",
    address: /^http:\/\/detectportal\.firefox\.com(?::80)?\//,
  },
  {
    name: "Chromium: its updates, accounts and lists",
    address:
      /^https?:\/\/(?:[\w-]+\.)*(?:googleapis\.com|gvt1\.com|(?:clients\d?|accounts|www|update|redirector)\.google\.com)(?::\d+)?\//,
  },
];

export interface Judgement {
  readonly own: number;
  /** How often the browser asked of its own accord, by kind and host. */
  readonly chatter: Readonly<Record<string, number>>;
  readonly foreign: readonly string[];
}

/** Tells apart what went to the app's own origin, the browser's own chatter, and what is neither. */
export function judgeAsked(asked: readonly string[], origin: string): Judgement {
  const kinds: Record<string, number> = {};
  const foreign: string[] = [];
  let own = 0;
  for (const address of asked) {
    const kind = chatter.find((each) => each.address.test(address))?.name;
    if (address.startsWith(origin)) own += 1;
    else if (kind !== undefined) {
      const name = `${kind} (${new URL(address).hostname})`;
      kinds[name] = (kinds[name] ?? 0) + 1;
    } else foreign.push(address);
  }
  return { own, chatter: kinds, foreign };
}
