import texts from "#ui/last-resort-texts.json";

export interface LastResortProps {
  /** Version, kind of place and stack; nothing of what the reader did. */
  readonly report: string;
  readonly onReload: () => void;
  readonly onLeave: () => void;
  /** Saves the runs as a file; null where there is nothing to save. */
  readonly onSave: (() => void) | null;
}

interface Both {
  readonly ko: string;
  readonly en: string;
}

/** Shown for anything that was thrown: both languages at once, without the translator. */
export function LastResort({ report, onReload, onLeave, onSave }: LastResortProps) {
  return (
    <main className="screen last-resort">
      <button type="button" className="button" data-action="exit" onClick={onLeave}>
        {inBoth(texts.leave)}
      </button>
      <h1 tabIndex={-1}>{inBoth(texts.title)}</h1>
      <p>{inBoth(texts.kept)}</p>
      <div className="button-row">
        <button type="button" className="button button-main" onClick={onReload}>
          {inBoth(texts.reload)}
        </button>
        {onSave && (
          <button type="button" className="button" onClick={onSave}>
            {inBoth(texts.save)}
          </button>
        )}
      </div>
      <p>{inBoth(texts.report)}</p>
      <pre>{report}</pre>
    </main>
  );
}

function inBoth({ ko, en }: Both) {
  return (
    <>
      <span lang="ko">{ko}</span> <span lang="en">{en}</span>
    </>
  );
}
