import type {
  BackupContent,
  Finished,
  ImportChanges,
  ImportWay,
  KeptAll,
  ToldForm,
} from "#engine/index.ts";
import { canonical } from "../canonical.ts";
import { mergeRuns } from "./merge-runs.ts";

/** What stands here afterwards, and what of it is another than before. */
export interface ImportPlan {
  readonly after: BackupContent;
  readonly changes: ImportChanges;
}

/** What taking a file in would make of what is kept. The same kept things and file, the same plan. */
export function planImport(here: KeptAll, file: BackupContent, way: ImportWay): ImportPlan {
  return way === "merge" ? merged(here, file) : replaced(here, file);
}

function replaced({ content, damaged }: KeptAll, file: BackupContent): ImportPlan {
  return {
    // What the file could not read when it was made stays in the file.
    after: { ...file, aside: [] },
    changes: {
      added: file.runs.length,
      further: 0,
      beside: 0,
      same: 0,
      removed: content.runs.length,
      settings: canonical(file.settings) !== canonical(content.settings),
      recall: canonical(recallOf(file)) !== canonical(recallOf(content)),
      damagedRemoved: damaged,
    },
  };
}

/** What stands here stays; what only the file has is added. Settings are this device's. */
function merged(here: KeptAll, file: BackupContent): ImportPlan {
  const { content } = here;
  const { runs, ...counts } = mergeRuns(here, file.runs);
  const after: BackupContent = {
    settings: content.settings,
    runs,
    finished: mergeFinished(content.finished, file.finished),
    forms: mergeForms(content.forms, file.forms),
    last: content.last.length > 0 ? content.last : file.last,
    aside: [],
  };
  const recall = canonical(recallOf(after)) !== canonical(recallOf(content));
  return {
    after,
    changes: { ...counts, removed: 0, settings: false, recall, damagedRemoved: 0 },
  };
}

const recallOf = ({ finished, forms, last }: BackupContent) => ({ finished, forms, last });

/** The earlier day, and all that was done. */
function mergeFinished(here: readonly Finished[], file: readonly Finished[]): readonly Finished[] {
  const all = new Map(here.map((story) => [story.scenario, story]));
  for (const story of file) {
    const own = all.get(story.scenario);
    all.set(story.scenario, own ? together(own, story) : story);
  }
  return [...all.values()];
}

const together = (own: Finished, other: Finished): Finished => ({
  scenario: own.scenario,
  day: own.day < other.day ? own.day : other.day,
  done: [...new Set([...own.done, ...other.done])].sort((one, next) => one - next),
});

function mergeForms(here: readonly ToldForm[], file: readonly ToldForm[]): readonly ToldForm[] {
  const nameOf = ({ scenario, form }: ToldForm): string => `${scenario} ${form}`;
  const names = new Set(here.map(nameOf));
  return [...here, ...file.filter((form) => !names.has(nameOf(form)))];
}
