import { useId } from "react";
import type { HolderId } from "#engine/index.ts";
import { SearchField } from "#ui/components/search-field.tsx";
import { useText } from "#ui/text.tsx";
import { slipOrders, type SlipOrder, type SlipSearch } from "./slip-search.ts";

interface SlipSearchFormProps {
  readonly search: SlipSearch;
  readonly holders: readonly { readonly id: HolderId; readonly name: string }[];
  readonly onSearch: (search: SlipSearch) => void;
}

/** What slips are looked for, whose, and in which order. */
export function SlipSearchForm({ search, holders, onSearch }: SlipSearchFormProps) {
  const { t } = useText();
  const id = useId();
  return (
    <div className="slip-search" role="search">
      <SearchField
        label={t("trail:slips.find")}
        value={search.typed}
        onType={(typed) => onSearch({ ...search, typed })}
      />
      <p className="picker">
        <label htmlFor={`${id}-who`}>{t("trail:slips.who")}</label>
        <select
          id={`${id}-who`}
          autoComplete="off"
          value={search.holder ?? ""}
          onChange={({ currentTarget }) =>
            onSearch({ ...search, holder: (currentTarget.value || null) as HolderId | null })
          }
        >
          <option value="">{t("trail:slips.everyone")}</option>
          {holders.map((holder) => (
            <option key={holder.id} value={holder.id}>
              {holder.name}
            </option>
          ))}
        </select>
      </p>
      <p className="picker">
        <label htmlFor={`${id}-order`}>{t("trail:slips.order")}</label>
        <select
          id={`${id}-order`}
          autoComplete="off"
          value={search.order}
          onChange={({ currentTarget }) =>
            onSearch({ ...search, order: currentTarget.value as SlipOrder })
          }
        >
          {slipOrders.map((order) => (
            <option key={order} value={order}>
              {t(`trail:slips.by.${order}`)}
            </option>
          ))}
        </select>
      </p>
    </div>
  );
}
