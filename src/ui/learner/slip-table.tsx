import { Fragment } from "react";
import { useText } from "#ui/text.tsx";
import { useOpenOnes } from "#ui/use-open-ones.ts";
import { slipDay } from "./slip-day.ts";
import { SlipMore } from "./slip-more.tsx";
import type { SlipOrder, SlipRow } from "./slip-search.ts";

interface SlipTableProps {
  readonly rows: readonly SlipRow[];
  readonly order: SlipOrder;
}

const columns = ["what", "who", "story", "place", "same"] as const;

/** Slips as a table. On a narrow screen a row is a small card that names its parts; it stays a table. */
export function SlipTable({ rows, order }: SlipTableProps) {
  const { t } = useText();
  const { isOpen, toggle } = useOpenOnes();
  return (
    <table className="slip-table" role="table">
      <caption>{t("trail:slips.caption")}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              aria-sort={column === order ? "ascending" : undefined}
            >
              {t(`trail:slips.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ slip, what, who, same }) => (
          <Fragment key={slip.trace.id}>
            <tr role="row" data-trace-id={slip.trace.id}>
              <th scope="row" role="rowheader">
                <button
                  type="button"
                  className="link"
                  aria-expanded={isOpen(slip.trace.id)}
                  onClick={() => toggle(slip.trace.id)}
                >
                  {what}
                </button>
              </th>
              <td role="cell" data-label={t("trail:slips.column.who")}>
                {who}
              </td>
              <td role="cell" data-label={t("trail:slips.column.story")}>
                {slipDay(t, slip)}
              </td>
              <td role="cell" data-label={t("trail:slips.column.place")}>
                {t(`slip-place.${slip.place}`)}
              </td>
              <td role="cell" data-label={t("trail:slips.column.same")}>
                {same === "" ? "–" : same}
              </td>
            </tr>
            {isOpen(slip.trace.id) && (
              <tr role="row" className="slip-table-more">
                <td role="cell" colSpan={columns.length}>
                  <SlipMore slip={slip} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
