import type { Told } from "#engine/index.ts";
import { leavesTrace, type Item } from "./item.ts";

/** One thing and how it was told apart; what was skipped is not here. */
export interface ToldItem {
  readonly item: Item;
  readonly told: Told;
}

/**
 * What the answers look like together. It says something of the answers, never of who gave them.
 * `too-few`: of one half nothing was answered, so nothing can be compared.
 */
export type Pattern =
  | "too-few"
  | "all-traces"
  | "all-none"
  | "all-unknown"
  | "no-traces"
  | "told-apart"
  | "many-traces"
  | "few-traces"
  | "crossed";

export interface Half {
  /** How each thing of this half was told, in one order: trace, not known, none. */
  readonly answers: readonly Told["answer"][];
  /** How many of them were called a trace. */
  readonly called: number;
}

export interface CertaintyRow {
  readonly certainty: Told["certainty"];
  readonly asKnown: number;
  readonly otherwise: number;
}

export interface Judgement {
  readonly pattern: Pattern;
  /** Things that can leave a trace: those called one are hits. */
  readonly traces: Half;
  /** Things with no known trace, or not known: those called a trace are false alarms. */
  readonly others: Half;
  /** The surest first; only what was chosen. */
  readonly certainty: readonly CertaintyRow[];
}

const order: readonly Told["answer"][] = ["leaves-trace", "not-known", "none-known"];
const levels: readonly Told["certainty"][] = ["sure", "fairly", "guess"];

export const isAsKnown = ({ item, told }: ToldItem): boolean => item.answer === told.answer;

/** Hits beside false alarms, and certainty against what is known. */
export function judgeTold(all: readonly ToldItem[]): Judgement {
  const traces = halfOf(all.filter(({ item }) => leavesTrace(item)));
  const others = halfOf(all.filter(({ item }) => !leavesTrace(item)));
  return {
    pattern: patternOf(traces, others),
    traces,
    others,
    certainty: levels.flatMap((certainty) => {
      const own = all.filter(({ told }) => told.certainty === certainty);
      const asKnown = own.filter(isAsKnown).length;
      return own.length > 0 ? [{ certainty, asKnown, otherwise: own.length - asKnown }] : [];
    }),
  };
}

function halfOf(all: readonly ToldItem[]): Half {
  const answers = all
    .map(({ told }) => told.answer)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return { answers, called: answers.filter((answer) => answer === "leaves-trace").length };
}

function patternOf(traces: Half, others: Half): Pattern {
  if (traces.answers.length === 0 || others.answers.length === 0) return "too-few";
  const given = new Set([...traces.answers, ...others.answers]);
  if (given.size === 1) {
    if (given.has("leaves-trace")) return "all-traces";
    return given.has("none-known") ? "all-none" : "all-unknown";
  }
  if (!given.has("leaves-trace")) return "no-traces";
  const [hits, alarms] = [isMostlyCalled(traces), isMostlyCalled(others)];
  if (hits) return alarms ? "many-traces" : "told-apart";
  return alarms ? "crossed" : "few-traces";
}

const isMostlyCalled = ({ answers, called }: Half): boolean => called * 2 > answers.length;
