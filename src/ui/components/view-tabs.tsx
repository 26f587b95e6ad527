import type { KeyboardEvent } from "react";

interface ViewTabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly panelId: string;
  readonly onChoose: (id: Id) => void;
}

/** Several ways to look at one thing: one tab stop, the arrow keys go from one to the next. */
export function ViewTabs<Id extends string>(props: ViewTabsProps<Id>) {
  const { label, tabs, chosen, panelId, onChoose } = props;
  const onKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = nextTab(
      event.key,
      tabs.findIndex(({ id }) => id === chosen),
      tabs.length,
    );
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onChoose(tab.id);
    event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")[next ?? 0]?.focus();
  };
  return (
    <div className="view-tabs" role="tablist" aria-label={label} onKeyDown={onKey}>
      {tabs.map(({ id, name }) => (
        <button
          type="button"
          key={id}
          id={tabId(id)}
          role="tab"
          data-view={id}
          aria-selected={id === chosen}
          aria-controls={panelId}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

/** The element of a tab; its panel is named by it. */
export const tabId = (id: string): string => `view-${id}`;

function nextTab(key: string, at: number, count: number): number | null {
  if (key === "ArrowRight" || key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowLeft" || key === "ArrowUp") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
