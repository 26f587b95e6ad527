import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";
import { restrictedSyntax } from "../../scripts/lint/restricted-names.mjs";
import { countTypescriptFiles, typescriptFiles } from "./list-files.ts";

const rules = { "no-restricted-syntax": ["error", ...restrictedSyntax("ui", [])] as const };
const linter = new Linter();

/** The lint rule's own words about a file, whatever else the project's rules would say. */
function faults(path: string, source: string): readonly string[] {
  const config = {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser as Linter.Parser },
    linterOptions: { reportUnusedDisableDirectives: "off" as const },
    rules: rules as unknown as Linter.RulesRecord,
  };
  return linter
    .verify(source, config, { filename: path, allowInlineConfig: false })
    .map(({ message, line }) => `${path}:${line} ${message}`);
}

describe("raw text", () => {
  const files = typescriptFiles("src/ui");

  it("stands in no file of src/ui, which no comment can allow", () => {
    expect(files.length).toBe(countTypescriptFiles("src/ui"));
    expect(files.length).toBeGreaterThan(30);
    expect(files.flatMap(({ path, source }) => faults(path, source))).toEqual([]);
  });

  it.each([
    ["Hangul between tags", "const a = <p>남은 흔적</p>;"],
    ["Hangul in a string", `const a = "흔적";`],
    ["Hangul in a template", "const a = `흔적 ${b}`;"],
    ["English between tags", "const a = <p>What is left</p>;"],
    ["English in braces", `const a = <p>{"What is left"}</p>;`],
    ["English in a template", "const a = <p>{`Day ${b}`}</p>;"],
    ["one of two words", `const a = <p>{b ? "Yes" : null}</p>;`],
    ["a word shown on a condition", `const a = <>{b && "Yes"}</>;`],
    ["a spoken label", `const a = <p aria-label="Close" />;`],
    ["a spoken label in braces", `const a = <p aria-label={"Close"} />;`],
    ["a spoken label put together", "const a = <p aria-label={`Day ${b}`} />;"],
    ["a sentence kept for later", `const a = "There is nothing here.";`],
    ["a sentence behind a comment", `// eslint-disable-next-line\nconst a = "흔적";`],
  ])("is found: %s", (_, source) => {
    expect(faults("src/ui/a.tsx", source)).not.toEqual([]);
  });

  it.each([
    ["a key", `const a = <p className="slip wide">{t("slip.more")}</p>;`],
    ["a sign", `const a = <p>{b} · {c}</p>;`],
    ["an error for whoever builds", `throw new Error("There is no such place.");`],
  ])("is not seen in %s", (_, source) => {
    expect(faults("src/ui/a.tsx", source)).toEqual([]);
  });
});
