import { version } from "./version.ts";

/** Hands something to the reader as a file of plain JSON; where it goes is theirs to say. */
export function saveFile(name: string, content: Readonly<Record<string, unknown>>): void {
  const file = new Blob([JSON.stringify({ app: "baljaguk", version, ...content }, null, 2)], {
    type: "application/json",
  });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
