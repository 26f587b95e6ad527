/** An address as a reader's own browser shows it, Hangul as Hangul; one that cannot be read so, as it is. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
