import fc from "fast-check";
import type { BackupContent } from "#engine/index.ts";
import { known } from "./known-content.ts";

const id = fc.stringMatching(/^[\w][\w.:@*>~+-]{0,11}$/);
const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });
const oneOf = (table: ReadonlyMap<string, unknown>) => fc.constantFrom(...table.keys());
const fewOf = (table: ReadonlyMap<string, unknown>) => few(oneOf(table));
const whole = fc.nat(1_000_000);

const { model, scenarioIds } = known;
const need = fc.record(
  {
    assumption: fc.tuple(oneOf(model.questions), id).map(([question, at]) => `${question}@${at}`),
    told: fc.constantFrom("yes", "no"),
  },
  { requiredKeys: ["assumption"] },
);
const key = fc.record({
  value: fc.tuple(oneOf(model.keyKinds), id).map(([kind, owner]) => `${kind}:${owner}`),
  needs: few(need),
});
const trace = fc.record(
  {
    id,
    system: oneOf(model.systems),
    holder: oneOf(model.holders),
    people: fewOf(model.people),
    place: oneOf(model.places),
    day: whole,
    hour: fc.option(fc.nat(23)),
    categories: fewOf(model.categories),
    parties: few(few(key)),
    needs: few(need),
    kept: need,
    named: fc.record({
      value: fc.constantFrom("yes", "no", "not-known"),
      claims: fewOf(model.claims),
    }),
    looked: need,
    claims: fewOf(model.claims),
    gap: fc.boolean(),
    withdrawnSince: fc.constant("0.4.0"),
  },
  {
    requiredKeys: [
      "id",
      "system",
      "holder",
      "people",
      "place",
      "day",
      "hour",
      "categories",
      "parties",
      "needs",
      "kept",
      "named",
      "looked",
      "claims",
    ],
  },
);
const run = fc.record({
  id,
  pack: fc.constant("core"),
  packVersion: fc.constant("0.3.0+808ebe4a"),
  scenario: fc.constantFrom(...scenarioIds),
  start: id,
  order: fc
    .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
    .map((n) => n + 0),
  decisions: few(
    fc.record({
      scene: id,
      choice: id,
      traces: few(trace),
      guess: fc.option(fewOf(model.holders)),
    }),
  ),
  place: fc.record({
    scene: id,
    stage: fc.constantFrom("notice", "spot", "choice", "predict", "reveal", "debrief"),
  }),
});
const settings = fc.record(
  {
    language: fc.constantFrom("ko", "en", "ko-KP"),
    vocabulary: fc.constantFrom("both", "southern"),
    textSize: fc.constantFrom(100, 125, 150, 200),
    readAloud: fc.boolean(),
  },
  { requiredKeys: ["language"] },
);
const day = fc
  .date({ min: new Date("1970-01-01"), max: new Date("2999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const scenario = fc.constantFrom(...scenarioIds);
/** Texts that a screen must show as they are: marks of a page among them. */
const text = fc.oneof(
  fc.constantFrom("<script>alert(1)</script>", "<svg onload=x>", "&lt;", "읽을 수 없는 것", "😀"),
  fc.string({ maxLength: 20 }).map((letters) => letters.replace(/[\p{C}\p{Z}]/gu, "_")),
);

/** A backup's content with every kind of row; what it names is in the real content. */
export const validContent: fc.Arbitrary<BackupContent> = fc
  .record({
    settings,
    runs: fc.uniqueArray(run, { maxLength: 3, selector: ({ id: own }) => own }),
    finished: fc.uniqueArray(
      fc.record({ scenario, day, done: few(fc.integer({ min: 1, max: 400 })) }),
      { maxLength: 3, selector: (story) => story.scenario },
    ),
    forms: fc.uniqueArray(
      fc.record({
        scenario,
        form: fc.constantFrom("A", "B"),
        told: few(
          fc.record({
            item: id,
            answer: fc.constantFrom("leaves-trace", "none-known", "not-known"),
            certainty: fc.constantFrom("sure", "fairly", "guess"),
          }),
        ),
      }),
      { maxLength: 3, selector: (form) => `${form.scenario} ${form.form}` },
    ),
    last: few(id),
    aside: few(text),
  })
  // What fast-check makes has no prototype; what a file gives has the usual one.
  .map((content) => JSON.parse(JSON.stringify(content)) as BackupContent);
