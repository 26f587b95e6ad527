import * as v from "valibot";
import { describe, expect, it } from "vitest";
import shipped from "../../src/content/vocabulary.json" with { type: "json" };
import { vocabularyFindings } from "../../src/content/checks/vocabulary.ts";
import { vocabulary, type VocabularyContent } from "../../src/content/schema/vocabulary.schema.ts";
import { checkedPack } from "../support/checked-pack.ts";

const { core } = checkedPack().files;
const whole = v.parse(vocabulary, shipped);
const findingsOf = (change: Partial<VocabularyContent>): string[] =>
  vocabularyFindings({ ...whole, ...change }, core).findings.map(
    ({ what, cure }) => `${what} → ${cure}`,
  );
const firstTerm = (entry: Partial<VocabularyContent["categories"][number]>) => ({
  categories: whole.categories.map((each, index) => (index === 0 ? { ...each, ...entry } : each)),
});

describe("the vocabulary", () => {
  it("has nothing to find, and knows its sources", () => {
    expect(findingsOf({})).toEqual([]);
    const version = whole.namespaces.filter(({ prefix }) => prefix !== "fx");
    expect(version.map((each) => each.version)).toEqual(["2.3", "2.3"]);
  });

  it.each<[string, Partial<VocabularyContent>, string]>([
    [
      "a term of our own with nothing above it",
      firstTerm({ term: "fx:Nickname" }),
      '"name" has the term fx:Nickname of our own alone → name the public term above it in broader',
    ],
    [
      "a public term with another beside it",
      firstTerm({ broader: "pd:Identifying" }),
      '"name" has a broader term beside pd:Name',
    ],
    [
      "a prefix without its namespace",
      { namespaces: whole.namespaces.filter(({ prefix }) => prefix !== "pd") },
      '"name" uses "pd:", which has no namespace → add it to namespaces',
    ],
    [
      "two entries of one rule",
      { rules: [...whole.rules, ...whole.rules.slice(0, 1)] },
      'rules: "who-is-away" has two entries → keep one',
    ],
    [
      "a way of knowing without its meaning",
      { howWeKnow: whole.howWeKnow.slice(1) },
      'howWeKnow: "artefact-analysed" has no entry → add one',
    ],
    [
      "a firmness without its meaning",
      { howFirm: whole.howFirm.slice(1) },
      'howFirm: "well-supported" has no entry → add one',
    ],
  ])("finds %s", (_, change, message) => {
    expect(findingsOf(change).filter((finding) => finding.startsWith(message))).not.toEqual([]);
  });

  it.each(["pd:name", "Name", "pd: Name", "https://w3id.org/dpv/pd#Name", "gdpr:Name"])(
    "takes no term written %s",
    (term) => {
      expect(v.is(vocabulary, { ...whole, ...firstTerm({ term }) })).toBe(false);
    },
  );

  it("takes no term of our own above another", () => {
    const change = firstTerm({ term: "fx:Nickname", broader: "fx:Name" });
    expect(v.is(vocabulary, { ...whole, ...change })).toBe(false);
  });
});
