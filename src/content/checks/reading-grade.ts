import { textFile, type Check } from "./check.ts";
import { sentences } from "./count-text.ts";
import { unitsOf } from "./pack-units.ts";

/** The last years of lower secondary school, the measure of WCAG 3.1.5. */
const highest = 8;

/** Is the English of each story plain enough? An estimate, by the formula of Flesch and Kincaid. */
export const readingGradeCheck: Check = {
  name: "reading grade",
  run: ({ scenarios, texts }) => {
    const grades = scenarios.map((scenario) => {
      const namespace = `scenarios/${scenario.id}`;
      const units = unitsOf(scenario).filter(({ kind }) => kind !== "note");
      const keys = [...new Set(units.map(({ id }) => id))];
      const read = keys.flatMap((key) => texts["en"]?.[namespace]?.[key] ?? []);
      return { id: scenario.id, file: textFile("en", namespace), grade: gradeOf(read), read };
    });
    return {
      looked: grades.flatMap(({ read }) => read).length,
      findings: grades
        .filter(({ grade }) => grade > highest)
        .map(({ file, grade }) => ({
          file,
          what: `reads like school year ${grade.toFixed(1)}, above ${highest}`,
          cure: "shorter sentences, shorter words",
        })),
      notes: grades.map(({ id, grade }) => `${id}: English of school year ${grade.toFixed(1)}`),
    };
  },
};

/** Flesch–Kincaid grade of some texts taken together. */
export function gradeOf(texts: readonly string[]): number {
  const all = texts.flatMap(sentences);
  const words = all.flatMap((sentence) => sentence.match(/[A-Za-z]+(?:['’-][A-Za-z]+)*/g) ?? []);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / all.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, without a silent e at the end. */
function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, "");
  const heard = plain.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (end) => end[0] ?? "");
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}
