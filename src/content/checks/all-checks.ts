import type { Check } from "./check.ts";
import { checkItemsCheck } from "./check-items.ts";
import { claimsBoundCheck } from "./claims-bound.ts";
import { glossaryCheck } from "./glossary.ts";
import { hedgesKeptCheck } from "./hedges-kept.ts";
import { lengthsCheck } from "./lengths.ts";
import { modelCheck } from "./model.ts";
import { plainWordsCheck } from "./plain-words.ts";
import { scenarioShapeCheck } from "./scenario-shape.ts";
import { schemaCheck } from "./schema.ts";
import { textsCompleteCheck } from "./texts-complete.ts";
import { vocabularyCheck } from "./vocabulary.ts";

/** What proves the content right, one question each; the shape first, for the others rely on it. */
export const allChecks: readonly Check[] = [
  schemaCheck,
  modelCheck,
  textsCompleteCheck,
  claimsBoundCheck,
  hedgesKeptCheck,
  lengthsCheck,
  scenarioShapeCheck,
  plainWordsCheck,
  checkItemsCheck,
  glossaryCheck,
  vocabularyCheck,
];
