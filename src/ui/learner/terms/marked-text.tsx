import {
  Fragment,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
} from "react";
import "#ui/style/terms.css";
import { useText } from "#ui/text.tsx";
import { createScreenMarks } from "./screen-marks.ts";
import { TermMark } from "./term-mark.tsx";
import { TermNote } from "./term-note.tsx";

/** A term of the glossary, as far as a text needs it. */
export interface TermInText {
  readonly id: string;
  readonly verified: boolean;
  readonly falseFriend?: boolean;
}

export type MarkedText = ComponentType<{ readonly text: string }>;

/** Makes the text whose terms can be opened where they stand. The glossary's words must be there. */
export function createMarkedText(terms: readonly TermInText[]): MarkedText {
  const screens = createScreenMarks();
  return function MarkedText({ text }) {
    const { t, i18n, language } = useText();
    const name = useId();
    const place = useRef<HTMLSpanElement>(null);
    const [open, setOpen] = useState<string | null>(null);
    const marks = useSyncExternalStore(
      screens.subscribe,
      () => screens.marksOf(name, text),
      () => screens.marksOf(name, text),
    );
    useLayoutEffect(() => {
      const screen = place.current?.closest("main");
      if (!screen) return;
      const forms = terms.flatMap(({ id }) => {
        const own: unknown = i18n.getResource(language, "glossary", `${id}.in-text`);
        return typeof own === "string" ? [{ id, forms: own.split(", ") }] : [];
      });
      return screens.take(screen, name, text, forms);
    }, [name, text, i18n, language]);
    const opened = marks.some(({ id }) => id === open) && terms.find(({ id }) => id === open);
    const note = `${name}note`;
    const end = marks.at(-1)?.end ?? 0;
    return (
      <span ref={place}>
        {marks.map((mark, at) => (
          <Fragment key={mark.id}>
            {text.slice(marks[at - 1]?.end ?? 0, mark.start)}
            <TermMark
              open={mark.id === open}
              note={note}
              onToggle={() => setOpen(mark.id === open ? null : mark.id)}
            >
              {text.slice(mark.start, mark.end)}
            </TermMark>
          </Fragment>
        ))}
        {text.slice(end)}
        {opened && <TermNote id={note} term={opened} label={t("glossary:screen.in-text")} />}
      </span>
    );
  };
}
