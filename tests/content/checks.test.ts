import { describe, expect, it } from "vitest";
import { allChecks } from "../../src/content/checks/all-checks.ts";
import { readPackFiles } from "../../scripts/content/read-pack-files.ts";
import { findingsAfter } from "../support/planted.ts";

const pack = readPackFiles(process.cwd());
const scenarioFile = "src/content/scenarios/id-card-renewal.json";

/** A pack that may be spoiled anywhere. */
type Loose = { [key: string]: Loose } & Loose[] & string;
const scene = (copy: Loose, id: string): Loose => {
  const story = copy["scenarios"]?.find((each) => each["id"] === ("id-card-renewal" as Loose));
  const found = story?.["scenes"]?.find((each) => each["id"] === (id as Loose));
  if (!found) throw new Error(`no scene ${id}`);
  return found;
};
const put = (target: Loose | undefined, key: string, value: unknown) => {
  (target as unknown as Record<string, unknown>)[key] = value;
};
const texts = (copy: Loose, language: string): Loose | undefined =>
  copy["texts"]?.[language]?.["scenarios/id-card-renewal"];

describe("content checks", () => {
  it("find nothing in the pack as it is, and each looks at something", () => {
    for (const { name, run } of allChecks) {
      const { looked, findings } = run(pack);
      expect(findings, name).toEqual([]);
      expect(looked, name).toBeGreaterThan(4);
    }
  });

  const faults: [string, (copy: Loose) => void, string][] = [
    [
      "an unknown claim id",
      (copy) => put(scene(copy, "queue")["units"]?.[1], "claims", ["id-card.bloood"]),
      `${scenarioFile}: "queue.2" names an unknown claim "id-card.bloood" → name a claim of`,
    ],
    [
      "a claim that is not in the fact base",
      (copy) => put(copy["evidence"]?.["claims"]?.[0], "id", "ctx.invented"),
      `src/content/evidence/: "ctx.invented" is not in the fact base → use an id of facts-ids.json`,
    ],
    [
      "a missing Korean text",
      (copy) => delete (texts(copy, "ko") as unknown as Record<string, string>)["roster.1"],
      `locales/ko/scenarios/id-card-renewal.json: "roster.1" is missing → write its text`,
    ],
    [
      "an empty English text",
      (copy) => put(texts(copy, "en"), "roster.1", " "),
      `locales/en/scenarios/id-card-renewal.json: "roster.1" is empty → write its text`,
    ],
    [
      "a text that nothing asks for",
      (copy) => put(texts(copy, "en"), "roster.9", "Left over."),
      `locales/en/scenarios/id-card-renewal.json: "roster.9" is asked for by nothing`,
    ],
    [
      "a dead-end scene",
      (copy) => put(scene(copy, "collect"), "choices", []),
      `${scenarioFile}: scenarios/id-card-renewal/collect: offers 0 choices → offer two to four`,
    ],
    [
      "a choice that leads nowhere",
      (copy) => put(scene(copy, "collect")["choices"]?.[0], "next", "nowhere"),
      `leads to no scene "nowhere" → write the id of a scene`,
    ],
    [
      "a scene that nothing reaches",
      (copy) => {
        for (const choice of scene(copy, "fingerprints")["choices"] ?? [])
          put(choice, "next", "photo");
      },
      `${scenarioFile}: scenarios/id-card-renewal/second-morning: no choice leads here`,
    ],
    [
      "a hedge lost in one language",
      (copy) => put(texts(copy, "ko"), "queue.2", "공민증을 새로 바꿀 때 피 검사도 받아야 합니다."),
      `locales/ko/scenarios/id-card-renewal.json: "queue.2" has lost the hedge of id-card.blood → keep "한 보고에 따르면"`,
    ],
    [
      "a hedge lost in a claim's sentence",
      (copy) =>
        put(copy["texts"]?.["en"]?.["claims"], "id-card.blood", "Renewal requires a blood test."),
      `locales/en/claims.json: "id-card.blood" has lost its hedge`,
    ],
    [
      "a seed hedge taken off its claim",
      (copy) => {
        const blood = copy["evidence"]?.["claims"]?.find(
          (each) => each["id"] === ("id-card.blood" as Loose),
        );
        put(blood, "hedge", "none");
      },
      `"id-card.blood" lost the seed's hedge → give its hedge kind back`,
    ],
    [
      "a story sentence with a claim attached",
      (copy) => put(scene(copy, "roster")["units"]?.[0], "claims", ["id-card.blood"]),
      `${scenarioFile}: "roster.1" is of the kind story but names claims`,
    ],
    [
      "a claim that is too weak to answer",
      (copy) => put(copy["core"]?.["answers"]?.[0], "claims", ["id-card.blood"]),
      `src/content/core/answers.json: answers/taken@id-card: the claim "id-card.blood" may not answer`,
    ],
    [
      "a trace of an unknown holder",
      (copy) => put(scene(copy, "morning")["traces"]?.[0], "holder", "nobody"),
      `"nobody" is not one of the holders`,
    ],
    [
      "a rule without another explanation",
      (copy) => put(copy["core"]?.["rules"]?.[0], "otherExplanations", []),
      `src/content/core/rules.json: rules/who-is-away: has no other explanation`,
    ],
    [
      "a reveal that is too long",
      (copy) =>
        put(
          texts(copy, "ko"),
          "roster.unknown",
          "개인 문건에 무엇이 적히는지는 알려지지 않았습니다. ".repeat(8),
        ),
      `locales/ko/scenarios/id-card-renewal.json: reveal of tell-all`,
    ],
    [
      "a fourth sentence in a scene",
      (copy) => put(texts(copy, "en"), "pocket.1", "One. Two. Three. Four."),
      `locales/en/scenarios/id-card-renewal.json: scene pocket, sentences: 5, more than 3 → shorten it`,
    ],
    [
      "a second twist",
      (copy) => put(scene(copy, "lost"), "happens", scene(copy, "photo")["happens"]),
      `${scenarioFile}: has 2 happens (twist), not 1`,
    ],
    [
      "a choice called safe",
      (copy) => put(texts(copy, "en"), "pocket.1", "This is the safe way."),
      `locales/en/scenarios/id-card-renewal.json: "pocket.1" says "safe" → no choice is safe`,
    ],
    [
      "a Korean sentence in another register",
      (copy) => put(texts(copy, "ko"), "pocket.1", "어머니는 걸어요. 길은 비어 있다."),
      `"pocket.1" says "어요." → write in 합니다체`,
    ],
    [
      "a record of somebody who is only counted",
      (copy) => put(scene(copy, "morning")["traces"]?.[0], "people", ["town-01"]),
      `locales/en/model.json: "person.town-01" is missing`,
    ],
    [
      "a circle of the town that is not there",
      (copy) => put(copy["core"]?.["people"]?.[0], "has", ["household:nowhere"]),
      `src/content/core/people.json: people/mother/household:nowhere: "nowhere" is not one of the circles`,
    ],
    [
      "a category without a term",
      (copy) => copy["core"]?.["categories"]?.push({ id: "gait" } as unknown as Loose),
      `src/content/vocabulary.json: categories: "gait" has no entry → add one`,
    ],
    [
      "a term whose category is gone",
      (copy) => copy["core"]?.["categories"]?.shift(),
      `src/content/vocabulary.json: categories: "name" is the entry of nothing`,
    ],
    [
      "a rule without a type of threat",
      (copy) => put(copy["core"]?.["rules"]?.[0], "id", "who-is-gone"),
      `src/content/vocabulary.json: rules: "who-is-gone" has no entry`,
    ],
    [
      "a category whose term differs from the vocabulary",
      (copy) => put(copy["core"]?.["categories"]?.[0], "iri", "pd:Nickname"),
      `src/content/core/categories.json: "name" has the iri pd:Nickname, not pd:Name`,
    ],
    [
      "a field the schema does not know",
      (copy) => put(scene(copy, "pocket"), "score", 3),
      `${scenarioFile}: scenes.`,
    ],
  ];
  it.each(faults)("find %s, naming the file and the cure", (_, plant, message) => {
    expect(
      findingsAfter(allChecks, plant).filter((finding) => finding.includes(message)),
    ).not.toEqual([]);
  });
});
