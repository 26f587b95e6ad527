import { checkItemsCheck } from "./check-items.ts";
import type { Check } from "./check.ts";
import { claimsBoundCheck } from "./claims-bound.ts";
import { conclusionsCheck } from "./conclusions.ts";
import { coreScenesCheck } from "./core-scenes.ts";
import { glossaryCheck } from "./glossary.ts";
import { hedgesKeptCheck } from "./hedges-kept.ts";
import { languagesInStepCheck } from "./languages-in-step.ts";
import { lengthsCheck } from "./lengths.ts";
import { modelCheck } from "./model.ts";
import { pathsCheck } from "./paths.ts";
import { placesCheck } from "./places.ts";
import { plainWordsCheck } from "./plain-words.ts";
import { readingGradeCheck } from "./reading-grade.ts";
import { scenarioShapeCheck } from "./scenario-shape.ts";
import { schemaCheck } from "./schema.ts";
import { settledWordsCheck } from "./settled-words.ts";
import { textsCompleteCheck } from "./texts-complete.ts";
import { vocabularyCheck } from "./vocabulary.ts";
import { worldWordsCheck } from "./world-words.ts";

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
  pathsCheck,
  conclusionsCheck,
  coreScenesCheck,
  placesCheck,
  worldWordsCheck,
  settledWordsCheck,
  languagesInStepCheck,
  readingGradeCheck,
];
