import { programs } from "../../../scripts/test/programs.mjs";

/** Which of these programs are not on this machine, each with the package that brings it. */
export function missingOf(...names: readonly (keyof typeof programs)[]): readonly string[] {
  return names
    .filter((name) => programs[name].find() === undefined)
    .map((name) => `${name} (package ${programs[name].package})`);
}
