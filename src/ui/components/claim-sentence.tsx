interface ClaimSentenceProps {
  /** The heading of a page of its own, a sentence, or nothing where it stands right above. */
  readonly heading: "h1" | "text" | "none";
  readonly children: string;
}

/** What a claim says. */
export function ClaimSentence({ heading, children }: ClaimSentenceProps) {
  if (heading === "none") return null;
  if (heading === "text") return <p className="claim-sentence">{children}</p>;
  return (
    <h1 tabIndex={-1} className="claim-sentence">
      {children}
    </h1>
  );
}
