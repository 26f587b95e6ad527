import type { ReactNode } from "react";
import { useText } from "#ui/text.tsx";

interface DrawerLabelProps {
  readonly open: boolean;
  readonly onLook: () => void;
  readonly children: ReactNode;
}

/** A drawer's name to be pressed: the days as they look from there. */
export function DrawerLabel({ open, onLook, children }: DrawerLabelProps) {
  const { t } = useText();
  return (
    <button type="button" className="drawer-open" aria-expanded={open} onClick={onLook}>
      <span>{children}</span> <small>{t("trail:look.open")}</small>
    </button>
  );
}
