import { basename } from "node:path";

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;

/** File names are kebab-case, so that the same name works on every file system. */
export const kebabCaseRule = {
  meta: { type: "suggestion", schema: [] },
  create(context) {
    return {
      Program(node) {
        const name = basename(context.filename);
        if (kebabCase.test(name)) return;
        context.report({
          node,
          message: `Rename ${name}: file names are kebab-case, as in trace-card.tsx.`,
        });
      },
    };
  },
};
