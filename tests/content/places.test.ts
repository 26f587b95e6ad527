import { describe, expect, it } from "vitest";
import { placesCheck } from "../../src/content/checks/places.ts";
import { reportOf, textsOf, type LoosePack } from "../support/planted.ts";

const roads = "scenarios/passing-traffic-cameras";
const claim = (copy: LoosePack, id: string) => {
  const found = copy.evidence.claims.find((each) => each.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
};

describe("places", () => {
  it("are said wherever a claim is about another one", () => {
    const { looked, findings } = reportOf(placesCheck);
    expect(findings).toEqual([]);
    expect(looked).toBeGreaterThan(100);
  });

  const faults: [string, (copy: LoosePack) => void, string][] = [
    [
      "a road into Pyongyang that is any road",
      (copy) =>
        (textsOf(copy, "ko", roads)["gantry.2"] = "2021년부터 도로 위에도 카메라가 나타났습니다."),
      `locales/ko/${roads}.json: "gantry.2" does not say that road.capital-roads is about pyongyang → name the place: 평양, 수도`,
    ],
    [
      "the same in English only",
      (copy) =>
        (textsOf(copy, "en", roads)["gantry.2"] = "Since 2021, cameras have appeared above roads."),
      `locales/en/${roads}.json: "gantry.2" does not say that road.capital-roads is about pyongyang`,
    ],
    [
      "a claim moved to the countryside",
      (copy) => (claim(copy, "id-card.blood").where = "countryside"),
      `"queue.2" does not say that id-card.blood is about countryside`,
    ],
    [
      "a right without its country",
      (copy) => (claim(copy, "hum.unknown").where = "south-korea"),
      `"debrief.people" does not say that hum.unknown is about south-korea`,
    ],
    [
      "an old report without its year",
      (copy) => (claim(copy, "id-card.photo").asOf = "2012-2013"),
      `"photo.2" does not say that id-card.photo is of 2012-2013 → name the year in the sentence`,
    ],
  ];
  it.each(faults)("do not pass with %s", (_, plant, message) => {
    const { findings } = reportOf(placesCheck, plant);
    expect(findings).toContainEqual(expect.stringContaining(message));
  });
});
