import type { ModelDraft, Plain } from "../draft.ts";
import type { Fault } from "../fault.ts";
import type { Pattern } from "../model.ts";
import { inLoop } from "./in-loop.ts";
import type { KnownIds } from "./known-ids.ts";

/** A pattern more than four records wide would be a method; see the design of the model. */
const MOST_PATTERNS = 4;

export function ruleFaults(draft: ModelDraft, known: KnownIds): Fault[] {
  const classOf = new Map(draft.keyKinds.map((kind) => [kind.id, kind.class]));
  return [
    ...draft.rules.flatMap((rule) => {
      const path = `rules/${rule.id}`;
      const say = (what: string, mend: string): Fault => ({ path, what, mend });
      const circles = rule.about.filter((kind) => classOf.get(kind) === "circle");
      const counted = rule.patterns.filter((pattern) => pattern.atLeast !== undefined).length;
      return [
        ...known.unknown(path, "keyKinds", rule.about),
        ...known.askedOfHolder(path, rule.needs),
        ...known.unknown(path, "rules", rule.earlier),
        ...known.unknown(path, "claims", rule.claims),
        ...rule.patterns.flatMap((pattern, index) => patternFaults(pattern, index, path, known)),
        ...(rule.about.length > 0 ? [] : [say("is about nothing", "name key kinds in about")]),
        ...circles.map((id) =>
          say(
            `is about the circle key "${id}"`,
            "circle keys only narrow: name a person or thing key",
          ),
        ),
        ...(rule.claims.length > 0 ? [] : [say("has no claim", "name a claim or an our.* claim")]),
        ...(rule.otherExplanations.length > 0
          ? []
          : [say("has no other explanation", "add an ordinary one to otherExplanations")]),
        ...(rule.patterns.length + rule.earlier.length > 0
          ? []
          : [say("has no pattern", "add one")]),
        ...(rule.patterns.length <= MOST_PATTERNS
          ? []
          : [say(`has more than ${MOST_PATTERNS} patterns`, "split it")]),
        ...(counted <= 1 ? [] : [say("counts twice", "keep one atLeast")]),
      ];
    }),
    ...loops(draft.rules),
  ];
}

function patternFaults(
  pattern: Plain<Pattern>,
  index: number,
  path: string,
  known: KnownIds,
): Fault[] {
  const here = `${path}/patterns/${index}`;
  const same = pattern.samePlaceAs;
  return [
    ...known.unknown(here, "systems", pattern.systems ?? []),
    ...known.unknown(here, "categories", pattern.categories ?? []),
    ...(same === undefined || (same.pattern >= 0 && same.pattern < index)
      ? []
      : [
          {
            path: here,
            what: "samePlaceAs names no earlier pattern",
            mend: "write the index of an earlier one",
          },
        ]),
  ];
}

function loops(rules: ModelDraft["rules"]): Fault[] {
  const looped = inLoop(new Map(rules.map(({ id, earlier }) => [id, earlier])));
  return rules
    .filter(({ id }) => looped(id))
    .map(({ id }) => ({
      path: `rules/${id}`,
      what: "builds on itself",
      mend: "take one of the rules out of earlier",
    }));
}
