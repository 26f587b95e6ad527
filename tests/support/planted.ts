import { readPackFiles } from "../../scripts/content/read-pack-files.ts";
import type { Check, Finding, PackFiles } from "../../src/content/checks/check.ts";

/** A pack that may be spoiled: only what tests plant faults in. */
export interface LoosePack {
  readonly core: { readonly channels: unknown[] };
  readonly scenarios: LooseScenario[];
  readonly evidence: { readonly claims: { id: string; where: string; asOf: string }[] };
  readonly texts: Record<string, Record<string, Record<string, string>>>;
  readonly confirmed: Record<string, Record<string, string>>;
}

export interface LooseScenario {
  readonly id: string;
  discussion: LooseUnit[];
  trainer: LooseUnit[];
  readonly scenes: LooseScene[];
  readonly debrief: {
    principle: LooseUnit;
    found: { rule: string; holder: string; about: string }[];
    mistaken: { rule: string; holder: string; about: string }[];
    dials: string[];
  };
}

export interface LooseUnit {
  kind: string;
  claims: string[];
}

export interface LooseScene {
  readonly id: string;
  day: number;
  core?: boolean;
  readonly traces: {
    readonly id: string;
    system: string;
    holder: string;
    parties: unknown[];
    categories: string[];
    needs: { assumption: string; told?: string }[];
    kept: { assumption: string; told?: string };
    looked: { assumption: string; told?: string };
    named: { value: string; claims: string[] };
  }[];
  always: string[];
  readonly choices: { readonly id: string; traces: string[] }[];
}

const pack = readPackFiles(process.cwd());

/** The real pack, or a copy of it with a fault planted. */
function packWith(plant?: (copy: never) => void): PackFiles {
  const copy = structuredClone(pack);
  plant?.(copy as never);
  return copy;
}

const inWords = ({ file, what, cure }: Finding): string => `${file}: ${what} → ${cure}`;

/** What a check says of the real pack, and with a fault planted in it. */
export function reportOf(check: Check, plant?: (copy: LoosePack) => void) {
  const { looked, findings, notes = [] } = check.run(packWith(plant));
  return { looked, notes, findings: findings.map(inWords) };
}

/** What these checks find with a fault planted, by a test that names the part of the pack it spoils. */
export function findingsAfter(
  checks: readonly Check[],
  plant: (copy: never) => void,
): readonly string[] {
  const spoiled = packWith(plant);
  return checks.flatMap(({ run }) => run(spoiled).findings.map(inWords));
}

export function storyOf({ scenarios }: LoosePack, id: string): LooseScenario {
  const found = scenarios.find((scenario) => scenario.id === id);
  if (!found) throw new Error(`no story ${id}`);
  return found;
}

export function sceneOf(copy: LoosePack, story: string, id: string): LooseScene {
  const found = storyOf(copy, story).scenes.find((scene) => scene.id === id);
  if (!found) throw new Error(`no scene ${id}`);
  return found;
}

export function textsOf(
  { texts }: LoosePack,
  language: string,
  namespace: string,
): Record<string, string> {
  const found = texts[language]?.[namespace];
  if (!found) throw new Error(`no texts ${language}/${namespace}`);
  return found;
}
