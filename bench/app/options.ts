import { parseArgs } from "node:util";
import { profiles, type ProfileName } from "./profiles.ts";
import { visits } from "./visits/visits.ts";

export interface Options {
  readonly runs: number;
  /** Names of visits. */
  readonly only: readonly string[];
  readonly profile: ProfileName;
}

/** What was asked for on the command line; a word nobody knows is an error. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      runs: { type: "string", default: "9" },
      only: { type: "string", default: Object.keys(visits).join(",") },
      profile: { type: "string", default: "slow4g" },
    },
  });
  const runs = Number(values.runs);
  const only = values.only.split(",");
  const unknown = only.find((name) => !(name in visits));
  if (unknown !== undefined) throw new Error(`--only knows ${Object.keys(visits).join(", ")}.`);
  if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs is a number from 1 on.");
  if (!isProfile(values.profile)) {
    throw new Error(`--profile is one of ${Object.keys(profiles).join(", ")}.`);
  }
  return { runs, only, profile: values.profile };
}

const isProfile = (name: string): name is ProfileName => name in profiles;
