import { useState } from "react";

/** Which of many lines are open, each by itself: for lists too long for a state of each line's own. */
export function useOpenOnes() {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  return {
    isOpen: (id: string): boolean => open.has(id),
    toggle: (id: string): void => {
      const others = new Set(open);
      if (!others.delete(id)) others.add(id);
      setOpen(others);
    },
  };
}
