import { textFile, type Check, type ConfirmedTexts, type Finding, type Texts } from "./check.ts";
import { textMark } from "./text-mark.ts";

/** Where a language has no text under a key, as with plural forms that only another one has. */
const noText = "-";
/** So many texts of one file that wait for the same reason are told one by one; more in one line. */
const mostOneByOne = 5;
const command = "npm run confirm:texts";

type AllTexts = Readonly<Record<string, Texts>>;

/**
 * Do the languages say the same, as far as a machine can tell? Each text names the same {{variables}}
 * in every language, and has not changed since somebody confirmed it.
 *
 * A machine cannot tell whether two sentences mean the same; it can tell that one of them was
 * changed. `locales/confirmed.json` keeps a short mark of each language's text for every key. Whoever
 * changes a text, a translator say, is told by this check which language changed and which did not.
 * They read both, mend the other where it needs it, and confirm the two:
 *
 *     npm run confirm:texts                              lists what waits, changes nothing
 *     npm run confirm:texts -- common:home.first         confirms this text
 *     npm run confirm:texts -- scenarios/paying-by-app   confirms all of a file
 *     npm run confirm:texts -- --all                     confirms everything
 *
 * Several names may stand in one command.
 *
 * Texts changed in every language at once wait too: only the command confirms. The marks are
 * committed with the texts, so that a review shows what was confirmed.
 */
export const languagesInStepCheck: Check = {
  name: "languages in step",
  run: ({ texts, confirmed }) => {
    const marks = marksOf(texts);
    const keys = Object.values(marks).flatMap((entries) => Object.keys(entries));
    return {
      looked: keys.length,
      findings: [...variableFindings(texts), ...waitingFindings(waiting(texts, confirmed))],
    };
  },
};

/** The mark of every text in every language: what confirming all of them writes. */
export function marksOf(texts: AllTexts): Record<string, Record<string, string>> {
  const languages = Object.values(texts);
  const namespaces = [...new Set(languages.flatMap((language) => Object.keys(language)))];
  return Object.fromEntries(
    namespaces.map((namespace) => {
      const keys = languages.flatMap((language) => Object.keys(language[namespace] ?? {}));
      return [
        namespace,
        Object.fromEntries(
          [...new Set(keys)].map((key) => [
            key,
            languages.map((language) => markOf(language[namespace]?.[key])).join(" "),
          ]),
        ),
      ];
    }),
  );
}

const markOf = (text: string | undefined): string => (text === undefined ? noText : textMark(text));

interface Waiting {
  readonly namespace: string;
  readonly key: string;
  readonly what: string;
}

/** What is not as it was confirmed: the key and, in words, which language changed. */
export function waiting(texts: AllTexts, confirmed: ConfirmedTexts): Waiting[] {
  const languages = Object.keys(texts);
  const marks = marksOf(texts);
  const namespaces = [...new Set([...Object.keys(marks), ...Object.keys(confirmed)])];
  return namespaces.flatMap((namespace) => {
    const now = marks[namespace] ?? {};
    const then = confirmed[namespace] ?? {};
    return [...new Set([...Object.keys(now), ...Object.keys(then)])]
      .filter((key) => now[key] !== then[key])
      .map((key) => ({ namespace, key, what: difference(languages, now[key], then[key]) }));
  });
}

const never = "was never confirmed";
const gone = "was removed in every language";
const changedInAll = "changed in every language";

/** One line for each text; one for all of a file where a whole story is new, say. */
function waitingFindings(open: readonly Waiting[]): Finding[] {
  const groups = new Map<string, Waiting[]>();
  for (const each of open) {
    const name = `${each.namespace} ${each.what}`;
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { namespace, what } = first;
    const file = `locales/*/${namespace}.json`;
    if (group.length <= mostOneByOne) {
      return group.map(({ key }) => ({
        file,
        what: `"${key}" ${what}`,
        cure: `${firstStep(what)}${command} -- ${namespace}:${key}`,
      }));
    }
    // The file's name confirms all that waits in it, so nothing else of it may wait unread.
    const others = open.some((each) => each.namespace === namespace && each.what !== what);
    const before = others ? "mend what else waits in this file, " : "";
    return {
      file,
      what: `${group.length} texts ${what.replace("was", "were")}`,
      cure: `${command} lists them; ${before}${firstStep(what)}${command} -- ${namespace}`,
    };
  });
}

function firstStep(what: string): string {
  if (what === gone) return "if that is meant: ";
  return what === never || what === changedInAll
    ? "read both languages, then: "
    : "put them in step, then: ";
}

function difference(
  languages: readonly string[],
  now: string | undefined,
  then: string | undefined,
): string {
  if (then === undefined) return never;
  if (now === undefined) return gone;
  const [marks, old] = [now.split(" "), then.split(" ")];
  const changed = languages.filter((_, at) => marks[at] !== old[at]);
  const same = languages.filter((language) => !changed.includes(language));
  return same.length === 0
    ? changedInAll
    : `changed in ${changed.join(", ")}, not in ${same.join(", ")}`;
}

function variableFindings(texts: AllTexts): Finding[] {
  const [[first, own] = [], ...others] = Object.entries(texts);
  if (first === undefined || own === undefined) return [];
  return Object.entries(own).flatMap(([namespace, entries]) =>
    Object.entries(entries).flatMap(([key, text]) =>
      others.flatMap(([language, other]) => {
        const translated = other[namespace]?.[key];
        if (translated === undefined) return [];
        const [wanted, has] = [variables(text), variables(translated)];
        if (wanted === has) return [];
        return {
          file: textFile(language, namespace),
          what: `"${key}" names ${has || "no variable"}, in ${first} ${wanted || "none"}`,
          cure: "name the same variables in every language",
        };
      }),
    ),
  );
}

/** `{{name, 은/는}}` names `name`: the particle is the language's own. */
const variables = (text: string): string =>
  [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name))].sort().join(", ");
