import type { EvidenceContent } from "../content-source.ts";
import type { CheckItem } from "../schema/check-item.schema.ts";
import type { CoreContent } from "../schema/core.schema.ts";
import type { GlossaryTerm } from "../schema/glossary.schema.ts";
import type { ScenarioContent } from "../schema/scenario.schema.ts";

/** The texts of one language: namespace → key → text. */
export type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What was last confirmed to say the same in every language: namespace → key → a short mark of each
 * language's text, in the order of locales/languages.json, with a space between.
 */
export type ConfirmedTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A pack as its files are, before anything about it is known to be right. */
export interface PackFiles {
  readonly core: CoreContent;
  readonly evidence: EvidenceContent;
  readonly scenarios: readonly ScenarioContent[];
  readonly checkItems: readonly CheckItem[];
  readonly glossary: readonly GlossaryTerm[];
  readonly texts: Readonly<Record<string, Texts>>;
  readonly confirmed: ConfirmedTexts;
  /** The ids of the fact base, to which claims' ids are held. */
  readonly factIds: readonly string[];
}

/** Something wrong: the file, what it is, and what mends it. */
export interface Finding {
  readonly file: string;
  readonly what: string;
  readonly cure: string;
}

/** One checker asks one question. `looked` says at how much, so that a check cannot pass by seeing nothing. */
export interface Check {
  readonly name: string;
  readonly run: (pack: PackFiles) => {
    readonly looked: number;
    readonly findings: readonly Finding[];
    /** What is worth reading though nothing is wrong; printed under the check's line. */
    readonly notes?: readonly string[];
  };
}

export const scenarioFile = (id: string): string => `src/content/scenarios/${id}.json`;
export const textFile = (language: string, namespace: string): string =>
  `locales/${language}/${namespace}.json`;
