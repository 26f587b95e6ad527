import { describe, expect, it } from "vitest";
import {
  createModel,
  documentedWorld,
  faultText,
  parseKeyValue,
  trail,
  why,
  type Answer,
  type ModelDraft,
  type QuestionId,
  type World,
} from "#engine/index.ts";
import { readProjectFile } from "../architecture/list-files.ts";

const page = readProjectFile("docs/engine.md");

/** The rows of the table under a marker, cells by column title. */
function table(name: string): Record<string, string>[] {
  const [, after = ""] = page.split(`<!-- example: ${name} -->`);
  const lines = (/(?:^\|.*\n)+/m.exec(after)?.[0] ?? "").trim().split("\n");
  const cells = (line: string) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("\\*", "*"));
  const [titles = [], , ...rows] = lines.map(cells);
  return rows.map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at] ?? ""])));
}

const list = (text: string | undefined, by = ","): string[] =>
  (text ?? "")
    .split(by)
    .map((each) => each.trim())
    .filter(Boolean);
const unique = (items: readonly string[]) => [...new Set(items)].map((id) => ({ id }));

function draft(): ModelDraft {
  const records = table("records");
  const all = (column: string) => records.map((row) => row[column] ?? "");
  const keys = (row: Record<string, string>) =>
    list(row["keys of its party"]).map((cell) => {
      const [, value = "", need] = /^(\S+)(?: \((\S+)\))?$/.exec(cell) ?? [];
      return { value, needs: need === undefined ? [] : [{ assumption: need }] };
    });
  const owner = (kind: string) =>
    unique(
      records
        .flatMap(keys)
        .map(({ value }) => parseKeyValue(value))
        .filter((key) => key.kind === kind)
        .map((key) => key.owner),
    ).map(({ id }) => ({ id, household: true }));
  const told = (assumption: string) => ({ assumption, told: "yes" as const });
  return {
    systems: unique(all("system")).map(({ id }) => ({
      id,
      kind: ["paper", "people"].includes(id) ? "human" : "machine",
    })),
    holders: unique(all("holder")).map(({ id }) => ({ id, kind: "institution" })),
    categories: unique(all("category")),
    keyKinds: [
      { id: "citizen-number", class: "person", needs: [] },
      { id: "name", class: "person", needs: ["name-alone"] },
      { id: "fingerprints", class: "person", needs: [] },
      { id: "sight", class: "person", needs: [], withinOneHolder: true },
      { id: "plate", class: "thing", needs: [] },
      { id: "account", class: "thing", needs: [] },
    ],
    people: owner("name"),
    things: [...owner("plate"), ...owner("account")],
    circles: [],
    places: unique(all("place")).map(({ id }) => ({ id, precision: "spot" })),
    questions: [
      { id: "power", scopes: ["system"] },
      { id: "taken", scopes: ["system", "holder"] },
      { id: "kept", scopes: ["holder"] },
      { id: "looked", scopes: ["holder"] },
      { id: "joined", scopes: ["holder"] },
      { id: "one-user", scopes: ["thing"] },
      { id: "name-alone", scopes: ["holder"] },
      { id: "plates-read", scopes: ["holder"] },
      { id: "passed-on", scopes: ["pair"] },
    ],
    answers: [],
    channels: ["officer", "head"].map((from) => ({
      id: `${from}-to-police`,
      from,
      to: "police",
      needs: [{ assumption: `passed-on@${from}>police` }],
      claims: ["our.example"],
    })),
    rules: table("rules").map((row) => ({
      id: row["rule"] ?? "",
      about: list(row["about"]),
      patterns: list(row["patterns (categories)"], "+").map((id) => ({ categories: [id] })),
      needs: [],
      earlier: [],
      claims: ["our.example"],
      otherExplanations: ["ordinary"],
    })),
    claims: [{ id: "our.example", howFirm: "our-inference", mayAnswer: false }],
    presets: [],
    standing: records.filter(({ day }) => day === "0").map(trace),
    scenarios: [
      {
        id: "days",
        first: "days",
        scenes: [
          {
            id: "days",
            traces: records.filter(({ day }) => day !== "0").map(trace),
            always: records.filter(({ day }) => day !== "0").map(({ record = "" }) => record),
            choices: ["on", "home"].map((id) => ({ id, next: null, traces: [] })),
          },
        ],
      },
    ],
  };

  function trace(row: Record<string, string>): ModelDraft["standing"][number] {
    const holder = row["holder"] ?? "";
    const needs = list(row["needs beside the story"]).map((assumption) => ({ assumption }));
    const kept = row["kept"] ?? "";
    return {
      id: row["record"] ?? "",
      system: row["system"] ?? "",
      holder,
      people: [],
      place: row["place"] ?? "",
      day: Number(row["day"]),
      hour: null,
      categories: [row["category"] ?? ""],
      parties: [keys(row)],
      needs: needs.length > 0 ? needs : [told(`taken@${holder}`)],
      kept: kept === "told" ? told(`kept@${holder}`) : { assumption: kept },
      named: { value: "yes", claims: [] },
      looked: { assumption: `looked@${holder}` },
      claims: ["our.example"],
    };
  }
}

const result = createModel(draft());
if (!result.ok) throw new Error(result.faults.map(faultText).join("\n"));
const { model } = result;
const traces = [
  ...model.standing,
  ...[...model.scenarios.values()].flatMap(({ scenes }) => scenes.flatMap((scene) => scene.traces)),
];
const read = (world: World) => trail(model, traces, world).unmerged;
const dial = (id: string, answer: Answer): World => ({
  dials: new Map([[id as QuestionId, answer]]),
  scoped: new Map(),
});

describe("the worked example of docs/engine.md", () => {
  const rows = table("answers");

  it("has records, rules and answers to look at", () => {
    expect([table("records").length, table("rules").length, rows.length]).toEqual([8, 4, 8]);
  });

  it.each(rows.map((row) => [`${row["rule"]} ${row["holder"]} ${row["about"]}`, row] as const))(
    "%s is as the page says",
    (name, row) => {
      const found = read(documentedWorld).find(
        ({ rule, holder, about }) => `${rule} ${holder} ${about}` === name,
      );
      expect(found?.value ?? "no").toBe(row["value"]);
      if (!found) return;
      const { ifs, more } = why(model, traces, documentedWorld, found);
      const given = ifs.map(({ assumptions }) => assumptions.join(" + ")).filter(Boolean);
      expect(given.join("; ")).toBe(row["ifs"]);
      expect(more).toBe(false);
    },
  );

  it("proves that the owner passed by notebook and papers", () => {
    const target = read(documentedWorld).find(({ rule }) => rule === "owner-passed");
    const [first] = target ? why(model, traces, documentedWorld, target).ifs : [];
    expect(first?.proof.records.map(({ id }) => id)).toEqual(["notebook", "papers"]);
  });

  it("tells a dial as a setting, and without power the people's answers stay", () => {
    const plate = read(dial("passed-on", "yes")).find(
      ({ rule, holder, about }) =>
        rule === "passed-there" && holder === "police" && about === "plate:truck",
    );
    expect(plate?.phrase).toBe("set-shows");
    const without = read(dial("power", "no"));
    const values = (all: typeof without) =>
      all.filter(({ rule }) => rule === "was-away").map(({ value }) => value);
    expect(values(without)).toEqual(values(read(documentedWorld)));
    const passed = without.find(
      ({ rule, holder, about }) =>
        rule === "passed-there" && holder === "police" && about === "plate:truck",
    );
    const ifs = passed ? why(model, traces, dial("power", "no"), passed).ifs : [];
    expect(ifs.map(({ assumptions }) => assumptions)).toEqual([["passed-on@officer>police"]]);
  });
});
