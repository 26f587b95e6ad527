import { useText } from "#ui/text.tsx";
import { dateWords } from "./claim-facts.ts";
import { readableAddress } from "./readable-address.ts";

export interface ShownSource {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly address: string;
}

interface SourceListProps {
  readonly sources: readonly ShownSource[];
  /** Whether we read them by way of another text. */
  readonly secondHand: boolean;
}

/** Sources by title, publisher, date and address; an address is text to copy, never a link. */
export function SourceList({ sources, secondHand }: SourceListProps) {
  const { t } = useText();
  return (
    <ul className="sources">
      {sources.map((source) => (
        <li key={source.key}>
          <cite>{source.title}</cite>
          <span>
            {source.publisher}, {dateWords(t, source.date)}
            {secondHand && ` · ${t("claim.second-hand")}`}
          </span>
          <code>{readableAddress(source.address)}</code>
        </li>
      ))}
    </ul>
  );
}
