import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import { kebabCaseRule } from "./scripts/lint/kebab-case-rule.mjs";
import { layerBlocks } from "./scripts/lint/layer-blocks.mjs";

const typescript = ["**/*.{ts,tsx,mts}"];
const nodeGlobals = {
  process: "readonly",
  console: "readonly",
  URL: "readonly",
  Buffer: "readonly",
};

export default defineConfig(
  { ignores: ["dist", "test-results", "playwright-report", ".cache", "shots"] },
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      // A leading _ says that a value is left out on purpose.
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      // A number in a text is what it looks like.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
    },
  },
  {
    // The worker has its own project: its globals are not those of a page.
    files: ["src/pwa/worker/**/*.ts"],
    languageOptions: {
      parserOptions: { projectService: false, project: "./tsconfig.worker.json" },
    },
  },
  { files: ["src/**/*.tsx", "src/**/use-*.ts"], ...reactHooks.configs.flat.recommended },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: nodeGlobals },
  },
  {
    files: ["public/**/*.js"],
    languageOptions: {
      sourceType: "script",
      globals: { document: "readonly", navigator: "readonly" },
    },
  },
  {
    plugins: { local: { rules: { "kebab-case": kebabCaseRule } } },
    rules: { "local/kebab-case": "error" },
  },
  {
    files: ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}", "scripts/**/*.{ts,mjs}"],
    rules: {
      "max-lines": ["error", { max: 250, skipBlankLines: true }],
      "no-restricted-syntax": [
        "error",
        {
          selector: "ExportDefaultDeclaration",
          message: "Export it by its name: a name can be searched for.",
        },
      ],
    },
  },
  ...layerBlocks,
);
