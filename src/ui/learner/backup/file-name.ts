/** What a list of downloads shows: it says nothing of what is in the file, or where it comes from. */
export const FILE_NAME = "notes.json";

/** Hands a file over to the browser's downloads. */
export function download(bytes: Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = FILE_NAME;
  link.click();
  // Some browsers begin to read only after the tap is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
